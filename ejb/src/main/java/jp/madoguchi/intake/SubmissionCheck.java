package jp.madoguchi.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestType.Question;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;

/** Says everything that is wrong with a submission at once, so that nobody has to mend it one field at a time. */
class SubmissionCheck {

    private static final int MOST_IDENTIFIERS = 10;

    private final Collection<RequestType> offered;
    private final List<Violation> violations = new ArrayList<>();

    SubmissionCheck(Collection<RequestType> offered) {
        this.offered = List.copyOf(offered);
    }

    /** @throws InputRejected with every violation found */
    void demandValid(Submission submission) {
        if (submission.language() == null) {
            missing("language");
        }
        if (!submission.policyAcknowledged()) {
            violations.add(new Violation("policyAcknowledged", "intake.policy.not.acknowledged"));
        }
        if (submission.form() == null) {
            missing("requester");
        } else {
            checkForm(submission.form());
        }
        checkItems(submission.items());
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
    }

    private void checkForm(SubmittedForm form) {
        if (form.requesterKind() == null) {
            missing("requester.kind");
        }
        if (form.accountType() == null) {
            missing("accountType");
        }
        checkPerson("requester", form.requester(), true);
        boolean byAgent = form.requesterKind() != null && form.requesterKind().isAgent();
        if (byAgent) {
            checkPerson("principal", form.principal(), false);
        } else if (form.principal() != null) {
            violations.add(new Violation("principal", "intake.principal.not.expected"));
        }
        if (form.registeredIdentifiers().size() > MOST_IDENTIFIERS) {
            violations.add(new Violation("registeredIdentifiers", "intake.too.many", List.of(MOST_IDENTIFIERS)));
        }
        for (int i = 0; i < form.registeredIdentifiers().size(); i++) {
            PlainText.line(
                            "registeredIdentifiers[" + i + "]",
                            form.registeredIdentifiers().get(i),
                            254)
                    .ifPresent(violations::add);
        }
    }

    private void checkPerson(String path, Person person, boolean mustBeReachable) {
        if (person == null || PlainText.isBlank(person.name())) {
            missing(path + ".name");
        }
        if (person == null) {
            return;
        }
        PlainText.line(path + ".name", person.name(), 100).ifPresent(violations::add);
        PlainText.line(path + ".nameKana", person.nameKana(), 100).ifPresent(violations::add);
        PlainText.line(path + ".postalAddress", person.postalAddress(), 300).ifPresent(violations::add);
        PlainText.phone(path + ".phone", person.phone()).ifPresent(violations::add);
        if (!isBlank(person.email())) {
            PlainText.email(path + ".email", person.email()).ifPresent(violations::add);
        } else if (mustBeReachable) {
            missing(path + ".email");
        }
    }

    private void checkItems(List<Submission.ItemAsked> items) {
        if (items.isEmpty()) {
            violations.add(new Violation("items", "intake.nothing.asked"));
        }
        Set<RequestKind> seen = EnumSet.noneOf(RequestKind.class);
        for (int i = 0; i < items.size(); i++) {
            String path = "items[" + i + "]";
            Submission.ItemAsked item = items.get(i);
            Optional<RequestType> type = offered.stream()
                    .filter(candidate -> candidate.kind() == item.kind())
                    .findFirst();
            if (item.kind() == null) {
                missing(path + ".type");
            } else if (type.isEmpty()) {
                violations.add(new Violation(path + ".type", "intake.type.not.offered", List.of(item.kind())));
            } else if (!seen.add(item.kind())) {
                violations.add(new Violation(path + ".type", "intake.type.twice"));
            } else {
                checkItem(path, item.scope(), type.get());
            }
        }
    }

    private void checkItem(String path, ItemScope scope, RequestType type) {
        int before = violations.size();
        for (Question.Field field : Question.Field.values()) {
            checkField(path, scope, type, field);
        }
        if (violations.size() == before) {
            violations.addAll(type.violations(scope, path));
        }
    }

    private void checkField(String path, ItemScope scope, RequestType type, Question.Field field) {
        AnsweredField answered = AnsweredField.of(field, scope);
        String place = path + "." + answered.name();
        Optional<Question> question = type.questions().stream()
                .filter(candidate -> candidate.field() == field)
                .findFirst();
        if (question.isEmpty() && answered.isGiven()) {
            violations.add(new Violation(place, "intake.not.asked"));
        } else if (question.isPresent() && question.get().required() && !answered.isGiven()) {
            missing(place);
        }
        answered.texts().forEach(text -> PlainText.text(place, text, 2000).ifPresent(violations::add));
    }

    private void missing(String field) {
        violations.add(new Violation(field, "intake.required"));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
