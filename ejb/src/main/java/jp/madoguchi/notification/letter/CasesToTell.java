package jp.madoguchi.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.DecisionReader;
import jp.madoguchi.decision.DecisionSheet;
import jp.madoguchi.decision.DecisionSheet.DecidedItem;
import jp.madoguchi.decision.DecisionSheet.DecidedLine;
import jp.madoguchi.decision.DecisionSheet.ProposedRejection;
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
    private PendingNotices notices;

    /** A request on which a letter says nothing of a decision. */
    public CaseToTell undecided(DataSubjectRequest request) {
        List<ItemToTell> items = request.items().stream()
                .map(item -> new ItemToTell(item.number(), item.kind(), item.scope(), Optional.empty(), List.of()))
                .toList();
        return about(request, items, Optional.empty());
    }

    /** A request as it was settled. */
    public CaseToTell decided(DataSubjectRequest request) {
        DecisionSheet sheet = decisions.of(request.reference());
        return about(
                request,
                request.items().stream()
                        .map(item -> item(item, item.outcome(), sheet))
                        .toList(),
                sheet.rejection());
    }

    /** A request as it would be settled if it were approved now, or rejected as has been proposed. */
    public CaseToTell asDrafted(DataSubjectRequest request) {
        DecisionSheet sheet = decisions.of(request.reference());
        Optional<ItemOutcome> proposed = sheet.rejection().map(rejection -> ItemOutcome.REJECTED);
        return about(
                request,
                request.items().stream()
                        .map(item -> item(
                                item,
                                item.outcome()
                                        .or(() -> sheet.item(item.number()).flatMap(DecidedItem::outcome))
                                        .or(() -> proposed),
                                sheet))
                        .toList(),
                sheet.rejection());
    }

    private static ItemToTell item(RequestItem item, Optional<ItemOutcome> outcome, DecisionSheet sheet) {
        List<DecisionLine> lines = sheet.item(item.number()).stream()
                .flatMap(decided -> decided.lines().stream())
                .map(DecidedLine::line)
                .toList();
        return new ItemToTell(item.number(), item.kind(), item.scope(), outcome, lines);
    }

    private CaseToTell about(
            DataSubjectRequest request, List<ItemToTell> items, Optional<ProposedRejection> rejection) {
        return new CaseToTell(
                request.reference(),
                request.form(),
                LocalDate.ofInstant(request.receivedAt(), ClockOfTheOffice.TOKYO),
                request.policyVersion(),
                items,
                rejection.map(ProposedRejection::proposal),
                rejection.isPresent() ? askedOn(request) : List.of());
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
