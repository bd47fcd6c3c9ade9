package jp.madoguchi.refusal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import jp.madoguchi.shared.InputRejected.Violation;

/** Whether something was said at all, not too much of it, and in the form asked for. */
final class Words {

    /** Of an entry of evidence; a period such as {@code 7年間} has to fit. */
    static final int SHORTEST = 3;

    static final int LONGEST = 2000;

    private Words() {}

    /** @param key of the complaint, with the number of characters as its argument */
    static void demand(String said, int shortest, String field, String key, List<Violation> violations) {
        if (lengthOf(said) < shortest) {
            violations.add(new Violation(field, key, List.of(shortest)));
        }
    }

    static void demand(Particular asked, String said, String path, List<Violation> violations) {
        String field = path + asked;
        if (lengthOf(said) < SHORTEST) {
            violations.add(new Violation(field, "refusal.answer.missing." + asked));
        } else if (asked.shape() == Particular.Shape.DATE && !isDay(said)) {
            violations.add(new Violation(field, "refusal.answer.date"));
        }
    }

    /** What was not asked for is kept too, but not without end. */
    static void limit(String said, String field, List<Violation> violations) {
        if (said != null && said.length() > LONGEST) {
            violations.add(new Violation(field, "refusal.answer.long", List.of(LONGEST)));
        }
    }

    static int lengthOf(String text) {
        return text == null ? 0 : text.strip().length();
    }

    private static boolean isDay(String said) {
        try {
            LocalDate.parse(said.strip());
            return true;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }
}
