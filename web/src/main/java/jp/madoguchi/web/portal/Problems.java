package jp.madoguchi.web.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.madoguchi.shared.InputRejected.Violation;

/** What is wrong with a form, field by field, in the visitor's language and in the order of the form. */
public final class Problems {

    /** One message at one field of the page. */
    public record Problem(String field, String text) {}

    private final List<Problem> problems;

    private Problems(List<Problem> problems) {
        this.problems = List.copyOf(problems);
    }

    public static Problems none() {
        return new Problems(List.of());
    }

    public static Problems at(String field, String text) {
        return new Problems(List.of(new Problem(field, text)));
    }

    /**
     * What a service found wrong, at the places where the page has its fields.
     *
     * @param place gives the page's field for a path of the service
     */
    public static Problems of(List<Violation> violations, Texts texts, UnaryOperator<String> place) {
        List<Problem> problems = new ArrayList<>();
        for (Violation violation : violations) {
            Problem problem = new Problem(place.apply(violation.field()), texts.of(violation));
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
        }
        return new Problems(problems);
    }

    public boolean any() {
        return !problems.isEmpty();
    }

    public int count() {
        return problems.size();
    }

    public List<Problem> all() {
        return problems;
    }

    /** The message at this field, or an empty text. */
    public String of(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse("");
    }
}
