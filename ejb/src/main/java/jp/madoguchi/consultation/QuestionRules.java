package jp.madoguchi.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.Person;
import jp.madoguchi.shared.Folded;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;

/** What a question to a third person must and must not say (domain 8.2, L-20). */
final class QuestionRules {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");

    private QuestionRules() {}

    /** @throws InputRejected with everything that is wrong */
    static void check(DataSubjectRequest request, Question question) {
        List<Violation> wrong = new ArrayList<>();
        if (question.item() == null || request.item(question.item()).isEmpty()) {
            wrong.add(new Violation("item", "consultation.item.unknown"));
        }
        ThirdPerson asked = question.thirdPerson();
        if (asked == null || isBlank(asked.name())) {
            wrong.add(new Violation("name", "consultation.name.missing"));
        }
        if (asked == null
                || isBlank(asked.email())
                || !MAIL.matcher(asked.email().strip()).matches()) {
            wrong.add(new Violation("email", "consultation.email.missing"));
        }
        checkText(request, "concerns", question.concerns(), true, wrong);
        checkText(request, "concernsEn", question.concernsEn(), false, wrong);
        if (!wrong.isEmpty()) {
            throw new InputRejected(wrong);
        }
    }

    private static void checkText(
            DataSubjectRequest request, String field, String text, boolean demanded, List<Violation> wrong) {
        if (isBlank(text)) {
            if (demanded) {
                wrong.add(new Violation(field, "consultation.concerns.length", List.of(SHORTEST, LONGEST)));
            }
            return;
        }
        if (text.strip().length() < SHORTEST || text.length() > LONGEST) {
            wrong.add(new Violation(field, "consultation.concerns.length", List.of(SHORTEST, LONGEST)));
        }
        Person requester = request.form().requester();
        if (names(text, requester) || names(text, request.form().dataSubject())) {
            wrong.add(new Violation(field, "consultation.names.requester"));
        }
    }

    private static boolean names(String text, Person person) {
        String said = Folded.bare(text);
        return Stream.of(person.name(), person.nameKana(), person.formerName(), person.email(), person.phone())
                .filter(value -> !isBlank(value))
                .map(Folded::bare)
                .anyMatch(value -> !value.isEmpty() && said.contains(value));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
