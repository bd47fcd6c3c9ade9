package jp.madoguchi.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.RegimePolicy;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.InputRejected.Violation;

/** What is wrong with what people say about themselves. */
final class FormCheck {

    private static final int MOST_IDENTIFIERS = 10;

    private final Policy policy;
    private final boolean mailNeeded;
    private final List<Violation> violations = new ArrayList<>();

    /** @param mailNeeded whether a requester without an e-mail address is refused */
    FormCheck(Policy policy, boolean mailNeeded) {
        this.policy = policy;
        this.mailNeeded = mailNeeded;
    }

    List<Violation> violations(SubmittedForm form) {
        if (form.requesterKind() == null) {
            missing("requester.kind");
        }
        if (form.accountType() == null) {
            missing("accountType");
        }
        checkPerson("requester", form.requester());
        checkReachable(form.requester());
        boolean byAgent = form.requesterKind() != null && form.requesterKind().isAgent();
        if (byAgent) {
            checkPerson("principal", form.principal());
        } else if (form.principal() != null) {
            violations.add(new Violation("principal", "intake.principal.not.expected"));
        }
        checkIdentifiers(form.registeredIdentifiers());
        checkRegimes(form.regimes());
        return violations;
    }

    private void checkPerson(String path, Person person) {
        if (person == null || PlainText.isBlank(person.name())) {
            missing(path + ".name");
        }
        if (person == null) {
            return;
        }
        PlainText.line(path + ".name", person.name(), 100).ifPresent(violations::add);
        PlainText.line(path + ".nameKana", person.nameKana(), 100).ifPresent(violations::add);
        PlainText.line(path + ".formerName", person.formerName(), 100).ifPresent(violations::add);
        PlainText.line(path + ".postalAddress", person.postalAddress(), 300).ifPresent(violations::add);
        PlainText.phone(path + ".phone", person.phone()).ifPresent(violations::add);
        if (isGiven(person.email())) {
            PlainText.email(path + ".email", person.email()).ifPresent(violations::add);
        }
    }

    /** By mail where the request came that way; otherwise by post will do. */
    private void checkReachable(Person requester) {
        if (requester == null || isGiven(requester.email())) {
            return;
        }
        if (mailNeeded) {
            missing("requester.email");
        } else if (!isGiven(requester.postalAddress())) {
            violations.add(new Violation("requester.postalAddress", "intake.mail.or.address"));
        }
    }

    private void checkIdentifiers(List<String> identifiers) {
        if (identifiers.size() > MOST_IDENTIFIERS) {
            violations.add(new Violation("registeredIdentifiers", "intake.too.many", List.of(MOST_IDENTIFIERS)));
        }
        for (int i = 0; i < identifiers.size(); i++) {
            PlainText.line("registeredIdentifiers[" + i + "]", identifiers.get(i), 254)
                    .ifPresent(violations::add);
        }
    }

    private void checkRegimes(List<String> regimes) {
        boolean known = regimes.stream()
                .allMatch(regime -> !regime.equals(RegimePolicy.HOME)
                        && policy.regimeTitle(regime).isPresent());
        if (!known || new HashSet<>(regimes).size() < regimes.size()) {
            violations.add(new Violation("regimes", "intake.regime.unknown"));
        }
    }

    private void missing(String field) {
        violations.add(new Violation(field, "intake.required"));
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
