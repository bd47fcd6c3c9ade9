package jp.madoguchi.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.request.RequesterRelation;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;

/** Says everything that is wrong with a submission at once, so that nobody has to mend it one field at a time. */
class SubmissionCheck {

    private final RequestTypes types;
    private final Policy policy;
    private final List<Violation> violations = new ArrayList<>();

    SubmissionCheck(RequestTypes types, Policy policy) {
        this.types = types;
        this.policy = policy;
    }

    /**
     * What a requester sends in.
     *
     * @param today whose schedule says what is charged
     * @param credit what was paid for the request it continues and counts for this one
     * @throws InputRejected with every violation found
     */
    void demandValid(Submission submission, LocalDate today, IntSupplier credit) {
        if (!submission.policyAcknowledged()) {
            violations.add(new Violation("policyAcknowledged", "intake.policy.not.acknowledged"));
        }
        check(submission, true);
        if (!submission.feeAccepted()) {
            FeeToAccept.of(submission.items(), policy, today, credit)
                    .ifPresent(fee -> violations.add(new Violation(
                            "feeAccepted", "intake.fee.not.accepted", List.of(fee.amount(), fee.scheduleVersion()))));
        }
        refuse();
    }

    /**
     * What staff write down for somebody. Nobody is asked to accept a fee: a letter has to be taken as it came, and the fee
     * notice asks its sender before anything is charged.
     *
     * @param others what else is wrong with it
     * @throws InputRejected with every violation found
     */
    void demandValid(Registration registration, List<Violation> others) {
        violations.addAll(others);
        check(registration.asSubmission(), false);
        refuse();
    }

    private void check(Submission submission, boolean mailNeeded) {
        if (submission.language() == null) {
            violations.add(new Violation("language", "intake.required"));
        }
        SubmittedForm form = submission.form();
        if (form == null) {
            violations.add(new Violation("requester", "intake.required"));
        } else {
            violations.addAll(new FormCheck(policy, mailNeeded).violations(form));
        }
        if (form != null && isWantedOnPaper(submission) && !hasAddress(form)) {
            violations.add(new Violation("requester.postalAddress", "intake.address.for.paper"));
        }
        RequesterRelation relation = form == null ? RequesterRelation.CUSTOMER : form.relation();
        violations.addAll(new ItemsCheck(types, submission.items(), relation).violations());
    }

    private static boolean isWantedOnPaper(Submission submission) {
        return submission.items().stream()
                .anyMatch(item -> "PAPER".equals(item.scope().method()));
    }

    private static boolean hasAddress(SubmittedForm form) {
        return Stream.of(form.requester(), form.principal())
                .filter(Objects::nonNull)
                .map(Person::postalAddress)
                .anyMatch(address -> address != null && !address.isBlank());
    }

    private void refuse() {
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
    }
}
