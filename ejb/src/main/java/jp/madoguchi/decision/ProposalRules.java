package jp.madoguchi.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.decision.RejectionProposal.Basis;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.workflow.StepRefused;

/** When a rejection on procedure may be proposed, and in what words (domain 2.2, S14-4; 2.4, D10, X1, X2). */
final class ProposalRules {

    private static final Map<Awaited, Set<String>> CODES = Map.of(
            Awaited.IDENTITY,
            Set.of("S14-4", "A-AUTH"),
            Awaited.SUPPLEMENT,
            Set.of("F-FORM", "F-SPEC"),
            Awaited.FEE,
            Set.of("F-FEE"));

    private ProposalRules() {}

    /**
     * @param outward what the words are checked against, for each item
     * @throws InputRejected when code or words do not fit what was asked of the requester
     */
    static void checkWords(
            RejectionProposal proposal, Awaited awaited, RequesterKind requester, List<Outward> outward) {
        List<Violation> violations = new ArrayList<>();
        if (!CODES.get(awaited).contains(String.valueOf(proposal.reasonCode()))) {
            violations.add(new Violation(
                    "reasonCode", "decision.rejection.code.not.here", List.of(String.valueOf(proposal.reasonCode()))));
        } else if (proposal.reasonCode().equals("A-AUTH") && !requester.isAgent()) {
            violations.add(new Violation("reasonCode", "decision.rejection.no.agent"));
        }
        if (proposal.basis() == null) {
            violations.add(new Violation("basis", "decision.rejection.basis.missing"));
        }
        OutwardText.existenceIn(proposal.externalReason(), "externalReason").ifPresent(violations::add);
        OutwardText.existenceIn(proposal.externalReasonEn(), "externalReasonEn").ifPresent(violations::add);
        outward.stream()
                .flatMap(
                        check -> check.check(proposal.externalReason(), proposal.externalReasonEn(), true, "").stream())
                .distinct()
                .forEach(violations::add);
        String internal = proposal.internalReason();
        if (internal == null || internal.isBlank()) {
            violations.add(new Violation("internalReason", "decision.rejection.internal.missing"));
        } else if (internal.length() > OutwardText.LONGEST) {
            violations.add(new Violation("internalReason", "decision.reason.long", List.of(OutwardText.LONGEST)));
        }
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
    }

    /**
     * Silence is a reason only when the requester has had the whole period, of which the day of asking is not counted.
     *
     * @param remindedAt when the requester was reminded last, or {@code null}
     * @param days calendar days the requester is given
     * @throws StepRefused when the period still runs, or nobody has reminded the requester
     */
    static void checkPeriod(Basis basis, Instant askedAt, Instant remindedAt, int days, Instant now) {
        LocalDate lastDay = dayOf(askedAt).plusDays(days);
        if (basis == Basis.SILENCE && !dayOf(now).isAfter(lastDay)) {
            throw new StepRefused(
                    "decision.rejection.too.early",
                    "The requester has until %s to answer".formatted(lastDay),
                    lastDay.toString());
        }
        if (basis == Basis.SILENCE && remindedAt == null) {
            throw new StepRefused(
                    "decision.rejection.not.reminded",
                    "The requester has not been reminded; silence counts only after a reminder");
        }
    }

    private static LocalDate dayOf(Instant moment) {
        return moment.atZone(ClockOfTheOffice.TOKYO).toLocalDate();
    }
}
