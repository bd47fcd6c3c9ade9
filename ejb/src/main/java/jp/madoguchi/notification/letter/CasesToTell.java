package jp.madoguchi.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.DecisionReader;
import jp.madoguchi.decision.DecisionSheet;
import jp.madoguchi.decision.DecisionSheet.DecidedItem;
import jp.madoguchi.decision.DecisionSheet.DecidedLine;
import jp.madoguchi.decision.DecisionSheet.EndedItem;
import jp.madoguchi.decision.DecisionSheet.ProposedRejection;
import jp.madoguchi.decision.Quoted;
import jp.madoguchi.decision.RejectionProposal;
import jp.madoguchi.decision.RejectionReason;
import jp.madoguchi.fee.FeeReader;
import jp.madoguchi.fulfilment.ExecutionReader;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.persistence.PendingNotice;
import jp.madoguchi.notification.persistence.PendingNotices;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.shared.ClockOfTheOffice;

/** Collects what letters may have to say of a request from the record and from the decision on it. */
@ApplicationScoped
public class CasesToTell {

    @Inject
    private DecisionReader decisions;

    @Inject
    private ExecutionReader executions;

    @Inject
    private PendingNotices notices;

    @Inject
    private FeeReader fees;

    /** A request on which a letter says nothing of a decision. */
    public CaseToTell undecided(DataSubjectRequest request) {
        List<ItemToTell> items = request.items().stream()
                .map(item -> new ItemToTell(item.number(), item.kind(), item.scope(), Optional.empty(), List.of()))
                .toList();
        return about(request, items);
    }

    /** A request as far as it is settled, whether that has been told or not. */
    public CaseToTell decided(DataSubjectRequest request) {
        DecisionSheet sheet = decisions.of(request.reference());
        Done done = done(request);
        return about(
                request,
                request.items().stream()
                        .map(item -> item(item, item.outcome(), sheet).with(done.ofItem(item.number())))
                        .toList());
    }

    /** What of a request is settled and no decision letter has told yet. */
    public CaseToTell untold(DataSubjectRequest request) {
        return withoutTold(decided(request));
    }

    /** A request as it would be settled if it were approved now, or rejected as has been proposed. */
    public CaseToTell asDrafted(DataSubjectRequest request) {
        DecisionSheet sheet = decisions.of(request.reference());
        Optional<ItemOutcome> proposed = sheet.rejection().map(rejection -> ItemOutcome.REJECTED);
        return withoutTold(about(
                request,
                request.items().stream()
                        .map(item -> item(
                                item,
                                item.outcome()
                                        .or(() -> sheet.item(item.number()).flatMap(DecidedItem::outcome))
                                        .or(() -> proposed),
                                sheet))
                        .toList()));
    }

    private Done done(DataSubjectRequest request) {
        return new Done(
                executions.of(request.reference()).tasks(),
                executions.later(request.reference()),
                executions.told(request.reference()));
    }

    private CaseToTell withoutTold(CaseToTell whole) {
        List<PendingNotice> told = notices.of(whole.reference());
        return whole.about(whole.items().stream()
                .filter(item -> told.stream().noneMatch(notice -> notice.tells(item.number())))
                .toList());
    }

    private static ItemToTell item(RequestItem item, Optional<ItemOutcome> outcome, DecisionSheet sheet) {
        List<DecisionLine> lines = sheet.item(item.number()).stream()
                .flatMap(decided -> decided.lines().stream())
                .map(DecidedLine::line)
                .toList();
        Optional<RejectionReason> rejection = outcome.filter(ended -> ended == ItemOutcome.REJECTED)
                .flatMap(rejected -> sheet.ended(item.number())
                        .map(EndedItem::why)
                        .or(() -> sheet.rejection().map(CasesToTell::asProposed)));
        return new ItemToTell(item.number(), item.kind(), item.scope(), outcome, lines, rejection)
                .quoting(quoted(item, sheet));
    }

    /** Written down with the ground, so alike for every line that rests on it. */
    private static Map<String, List<Quoted>> quoted(RequestItem item, DecisionSheet sheet) {
        return sheet.item(item.number()).map(DecidedItem::lines).orElse(List.of()).stream()
                .filter(decided -> decided.line().reasonCode() != null)
                .collect(Collectors.toMap(
                        decided -> decided.line().reasonCode(),
                        decided -> decided.quoted(item.kind()),
                        (one, another) -> one.isEmpty() ? another : one));
    }

    private static RejectionReason asProposed(ProposedRejection rejection) {
        RejectionProposal proposal = rejection.proposal();
        return new RejectionReason(
                proposal.reasonCode(),
                proposal.internalReason(),
                proposal.externalReason(),
                proposal.externalReasonEn(),
                rejection.proposedBy());
    }

    private CaseToTell about(DataSubjectRequest request, List<ItemToTell> items) {
        boolean rejected = items.stream().anyMatch(item -> item.rejection().isPresent());
        return new CaseToTell(
                request.reference(),
                request.form(),
                request.receivedAt(),
                request.appliedPolicyVersion().orElseGet(request::policyVersion),
                request.procedureVersion(),
                items,
                rejected ? askedOn(request) : List.of(),
                rejected ? fees.asked(request.reference()) : Optional.empty(),
                fees.toRefund(request.reference()));
    }

    private List<LocalDate> askedOn(DataSubjectRequest request) {
        return notices.of(request.reference()).stream()
                .map(PendingNotice::toView)
                .filter(notice -> notice.kind() == NoticeKind.ENQUIRY)
                .map(notice -> LocalDate.ofInstant(notice.owedAt(), ClockOfTheOffice.TOKYO))
                .distinct()
                .toList();
    }
}
