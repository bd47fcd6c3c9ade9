package jp.madoguchi.deadline;

import java.util.List;

/**
 * The rule behind a clock, kept as a code so that each reader sees it in their language.
 *
 * @param code such as {@code KIND}; its words are {@code deadline.rule.<code>}
 * @param arguments what the words need: codes, and the version of the policy
 */
public record RuleCitation(String code, List<String> arguments) {

    private static final String BETWEEN = "|";

    public RuleCitation {
        arguments = List.copyOf(arguments);
    }

    static String written(String code, String... arguments) {
        return arguments.length == 0 ? code : code + BETWEEN + String.join(BETWEEN, arguments);
    }

    /** Reads what was recorded with a segment. */
    public static RuleCitation of(String recorded) {
        List<String> parts = List.of(recorded.split("\\|", -1));
        return new RuleCitation(parts.get(0), parts.subList(1, parts.size()));
    }

    /** Key of its words in the bundle {@code jp.madoguchi.rules.deadline}. */
    public String key() {
        return "deadline.rule." + code;
    }
}
