package jp.madoguchi.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.decision.Rejections;
import jp.madoguchi.fee.PaymentCheck.Checked;
import jp.madoguchi.policy.FeeSchedule;
import jp.madoguchi.policy.FeeWaiver;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestLifecycle;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StepRefused;

/** Asks for the fee, takes it in, waives it, ends what was not paid for, and gives money back (Art. 38; domain 7). */
@Stateless
public class Fees {

    /** A reason of the organisation's own, beside those of the schedule. */
    public static final String OTHER_REASON = "OTHER";

    private static final int SHORTEST_NOTE = 10;

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private Requests requests;

    @Inject
    private FeesOfRequests fees;

    @Inject
    private Ledger ledger;

    @Inject
    private FeeLetters letters;

    @Inject
    private Rejections rejections;

    @Inject
    private Policy policy;

    @EJB
    private CurrentActor currentActor;

    @RolesAllowed({
        Role.Names.FEE_CLERK,
        Role.Names.INTAKE_CLERK,
        Role.Names.CASE_HANDLER,
        Role.Names.LEGAL,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.MANAGER,
        Role.Names.AUDITOR
    })
    public FeeSheet of(RequestReference reference) {
        DataSubjectRequest request = requests.find(reference).orElseThrow(RequestNotFound::new);
        FeeOwed owed = fees.owed(request);
        FeeAccount account = fees.account(request);
        Optional<FeeSchedule> schedule = fees.schedule(request);
        return new FeeSheet(
                reference,
                request.version(),
                request.status(),
                FeeRules.dayOf(request.receivedAt()),
                request.form().requester().name(),
                owed,
                account,
                account.outstanding(owed),
                account.asked().map(LedgerEntry::on).orElse(null),
                schedule.map(FeeSchedule::payment).orElse(List.of()),
                schedule.map(FeeSchedule::waivers).orElse(List.of()),
                RequestLifecycle.permittedActions(
                        request.status(), currentActor.get().roles()));
    }

    /**
     * ASK_FEE, with the fee notice.
     *
     * @throws StepRefused when nothing is owed
     */
    @RolesAllowed({Role.Names.FEE_CLERK, Role.Names.INTAKE_CLERK})
    public void ask(RequestReference reference, long version) {
        DataSubjectRequest request = workflow.open(reference, version);
        Actor actor = currentActor.get();
        workflow.demandPermitted(request, RequestAction.ASK_FEE, actor);
        int outstanding = fees.outstanding(request);
        if (outstanding == 0) {
            throw new StepRefused("fee.nothing.owed", "Nothing is owed for this request");
        }
        FeeSchedule schedule = fees.schedule(request).orElseThrow();
        LocalDate dueOn = ledger.today().plusDays(policy.targets().supplementDays());
        workflow.take(
                request,
                RequestAction.ASK_FEE,
                actor,
                Map.of(
                        "amount", String.valueOf(outstanding),
                        "schedule", schedule.version(),
                        "dueOn", dueOn.toString()));
        ledger.write(request, EntryKind.ASKED, outstanding, dueOn, actor);
        letters.notice(request, schedule, outstanding, dueOn);
    }

    /**
     * RECORD_PAYMENT; a part of it is kept in the ledger, and the request waits on. What arrives after the request has ended
     * buys nothing any more: it is kept as paid, and all of it has to be given back.
     *
     * @throws StepRefused when the request has ended and never bore a fee
     */
    @RolesAllowed(Role.Names.FEE_CLERK)
    public void recordPayment(RequestReference reference, long version, Payment payment) {
        DataSubjectRequest request = workflow.open(reference, version);
        Actor actor = currentActor.get();
        if (!request.status().isOpen()) {
            recordTooLate(request, payment, actor);
            return;
        }
        workflow.demandPermitted(request, RequestAction.RECORD_PAYMENT, actor);
        Checked checked = PaymentCheck.check(payment, FeeRules.dayOf(request.receivedAt()), ledger.today());
        demandNotKnown(fees.account(request), checked);
        int before = fees.outstanding(request);
        ledger.pay(request, checked, actor);
        int left = before - checked.amount();
        if (left > 0) {
            // The table has one line for this action; a part does not take it.
            ledger.tellPartPaid(request, checked, actor);
        } else {
            workflow.take(
                    request,
                    RequestAction.RECORD_PAYMENT,
                    actor,
                    Map.of(
                            "amount", String.valueOf(checked.amount()),
                            "method", checked.method().name()));
        }
        if (left < 0) {
            ledger.oweRefund(request, -left, RefundReason.OVERPAID, actor);
        }
        letters.receipt(request, checked, Math.max(0, left));
    }

    // No step: a request that has ended does not go on for money. The ledger and the trail say that it came.
    private void recordTooLate(DataSubjectRequest request, Payment payment, Actor actor) {
        if (fees.owed(request).bearer().isEmpty()) {
            throw new StepRefused("fee.late.bears.none", "The request has ended and never bore a fee");
        }
        Checked checked = PaymentCheck.check(payment, FeeRules.dayOf(request.receivedAt()), ledger.today());
        demandNotKnown(fees.account(request), checked);
        ledger.pay(request, checked, actor);
        ledger.tellPaidLate(request, checked, actor);
        ledger.oweRefund(request, checked.amount(), RefundReason.TOO_LATE, actor);
        letters.tooLate(request, checked);
    }

    /**
     * WAIVE_FEE.
     *
     * @param reason code of a waiver of the schedule, or {@link #OTHER_REASON}
     * @param note why it applies here
     */
    @RolesAllowed({Role.Names.MANAGER, Role.Names.PRIVACY_MANAGER})
    public void waive(RequestReference reference, long version, String reason, String note) {
        DataSubjectRequest request = workflow.open(reference, version);
        Actor actor = currentActor.get();
        workflow.demandPermitted(request, RequestAction.WAIVE_FEE, actor);
        String checkedNote = checkedWaiver(fees.schedule(request), reason, note);
        int outstanding = fees.outstanding(request);
        int kept = fees.account(request).kept();
        workflow.take(
                request,
                RequestAction.WAIVE_FEE,
                actor,
                Map.of("reason", reason, "amount", String.valueOf(outstanding)));
        ledger.waive(request, Math.max(1, outstanding), reason, checkedNote, actor);
        if (kept > 0) {
            ledger.oweRefund(request, kept, RefundReason.WAIVED, actor);
        }
    }

    /**
     * REJECT_UNPAID: ends what bears the fee, as was proposed; the free items go on.
     *
     * @throws StepRefused when nothing would go on
     */
    @RolesAllowed({Role.Names.MANAGER, Role.Names.PRIVACY_MANAGER})
    public void rejectUnpaid(RequestReference reference, long version) {
        DataSubjectRequest request = workflow.open(reference, version);
        Actor actor = currentActor.get();
        workflow.demandPermitted(request, RequestAction.REJECT_UNPAID, actor);
        FeeOwed owed = fees.owed(request);
        if (owed.free().isEmpty()) {
            throw new StepRefused(
                    "fee.reject.nothing.goes.on", "Every item bears the fee: reject the whole request instead");
        }
        rejections.settleAsProposed(
                request, owed.bearing().stream().map(ItemCharge::item).toList(), RequestAction.REJECT_UNPAID, actor);
    }

    /** Keeps that money was given back. The request has usually ended, so this is no step of its life cycle. */
    @RolesAllowed(Role.Names.FEE_CLERK)
    public void refund(RequestReference reference, Payment refund) {
        DataSubjectRequest request = workflow.open(reference);
        Checked checked = PaymentCheck.check(refund, FeeRules.dayOf(request.receivedAt()), ledger.today());
        FeeAccount account = fees.account(request);
        int owed = account.toRefund();
        if (checked.amount() > owed) {
            throw new InputRejected("amount", "fee.refund.too.much", owed);
        }
        demandNotGivenBack(account, checked);
        ledger.refund(request, checked, currentActor.get());
        letters.refunded(request, checked);
    }

    private static String checkedWaiver(Optional<FeeSchedule> schedule, String reason, String note) {
        List<Violation> violations = new ArrayList<>();
        boolean known = OTHER_REASON.equals(reason)
                || schedule.map(FeeSchedule::waivers).orElse(List.of()).stream()
                        .map(FeeWaiver::code)
                        .anyMatch(code -> code.equals(reason));
        if (!known) {
            violations.add(new Violation("reason", "fee.waiver.unknown"));
        }
        String plain = PaymentCheck.checkedNote(note, violations);
        if (plain == null || plain.length() < SHORTEST_NOTE) {
            violations.add(new Violation("note", "fee.waiver.why", List.of(SHORTEST_NOTE)));
        }
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
        return plain;
    }

    // A part that was paid leaves the version as it was, so the same one sent twice must be told apart by what it says.
    private static void demandNotKnown(FeeAccount account, Checked payment) {
        if (account.holds(EntryKind.PAID, payment)) {
            throw new StepRefused("fee.payment.known", "Exactly this payment has been recorded already");
        }
    }

    static void demandNotGivenBack(FeeAccount account, Checked refund) {
        if (account.holds(EntryKind.REFUNDED, refund)) {
            throw new StepRefused("fee.refund.known", "Exactly this refund has been recorded already");
        }
    }
}
