package jp.madoguchi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;

/** What makes an answer complete: a find names what and how much, an exception says why. */
final class AnswerRules {

    private static final int LONGEST_NOTE = 2000;

    private AnswerRules() {}

    /**
     * @param held the categories the system can hold
     * @throws InputRejected when something is missing or does not fit
     */
    static void check(SearchAnswer answer, Set<String> held) {
        List<Violation> violations = new ArrayList<>();
        if (answer.result() == null || answer.result() == SearchResult.PENDING) {
            violations.add(new Violation("result", "search.answer.result.missing"));
        } else if (answer.result() == SearchResult.FOUND) {
            checkFind(answer, held, violations);
        } else {
            checkNothingFound(answer, violations);
        }
        if (answer.note() != null && answer.note().length() > LONGEST_NOTE) {
            violations.add(new Violation("note", "search.answer.note.long", List.of(LONGEST_NOTE)));
        }
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
    }

    private static void checkFind(SearchAnswer answer, Set<String> held, List<Violation> violations) {
        if (answer.categories().isEmpty()) {
            violations.add(new Violation("categories", "search.answer.categories.missing"));
        }
        answer.categories().stream()
                .filter(category -> !held.contains(category))
                .sorted()
                .map(category -> new Violation("categories", "search.answer.category.foreign", List.of(category)))
                .forEach(violations::add);
        if (answer.records() == null || answer.records() < 1) {
            violations.add(new Violation("records", "search.answer.records.missing"));
        }
    }

    private static void checkNothingFound(SearchAnswer answer, List<Violation> violations) {
        if (!answer.categories().isEmpty()) {
            violations.add(new Violation("categories", "search.answer.categories.unexpected"));
        }
        if (answer.records() != null) {
            violations.add(new Violation("records", "search.answer.records.unexpected"));
        }
        boolean silent = answer.note() == null || answer.note().isBlank();
        if (silent && answer.result() != SearchResult.NOT_FOUND) {
            violations.add(new Violation("note", "search.answer.note.missing"));
        }
    }
}
