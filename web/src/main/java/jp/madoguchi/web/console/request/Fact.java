package jp.madoguchi.web.console.request;

/** A line of a list of facts: what it is about, as a key of the bundle, and what is said of it. */
public record Fact(String name, String words) {

    public String getName() {
        return name;
    }

    public String getWords() {
        return words;
    }

    boolean saysSomething() {
        return words != null && !words.isBlank();
    }
}
