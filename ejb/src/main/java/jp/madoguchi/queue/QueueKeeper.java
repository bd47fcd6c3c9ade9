package jp.madoguchi.queue;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.madoguchi.deadline.DueDatesMoved;
import jp.madoguchi.queue.persistence.QueueRows;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestReceived;
import jp.madoguchi.request.Requests;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;

/** Keeps each request's row in the queue, in the transaction of what happens to the request. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class QueueKeeper {

    /** After the trail, and before the deadlines, which move the dates of a row that must be there by then. */
    private static final int AFTER_TRAIL = 200;

    private static final Set<RequestAction> DECISIONS = EnumSet.of(RequestAction.APPROVE, RequestAction.REJECT);

    @Inject
    private QueueRows rows;

    @Inject
    private Requests requests;

    public void add(@Observes @Priority(AFTER_TRAIL) RequestReceived received) {
        rows.add(
                received,
                requests.find(received.reference())
                        .orElseThrow(RequestNotFound::new)
                        .form());
    }

    public void follow(@Observes @Priority(AFTER_TRAIL) StepTaken step) {
        if (step.changedStatus()) {
            Optional<LocalDate> decidedOn = DECISIONS.contains(step.action())
                    ? Optional.of(LocalDate.ofInstant(step.at(), ClockOfTheOffice.TOKYO))
                    : Optional.empty();
            rows.move(step.reference(), step.to(), decidedOn, outcome(step, requests::find));
        }
    }

    public void follow(@Observes @Priority(AFTER_TRAIL) DueDatesMoved moved) {
        rows.setDates(
                moved.reference(),
                Optional.ofNullable(moved.targetOn()).orElse(QueueRow.NO_DATE),
                Optional.ofNullable(moved.art39On()).orElse(QueueRow.NO_DATE),
                moved.paused(),
                Optional.ofNullable(moved.answerBy()).orElse(QueueRow.NO_DATE));
    }

    /** Items are settled before whoever follows a step is told of it. */
    static Optional<ItemOutcome> outcome(
            StepTaken step, Function<RequestReference, Optional<DataSubjectRequest>> requests) {
        return switch (step.action()) {
            case REJECT -> Optional.of(ItemOutcome.REJECTED);
            case WITHDRAW -> Optional.of(ItemOutcome.WITHDRAWN);
            case APPROVE, REFER, CLOSE_DECEASED ->
                requests.apply(step.reference()).flatMap(QueueKeeper::outcome);
            default -> Optional.empty();
        };
    }

    private static Optional<ItemOutcome> outcome(DataSubjectRequest request) {
        return ItemOutcome.weakestOf(request.items().stream()
                .map(RequestItem::outcome)
                .flatMap(Optional::stream)
                .toList());
    }
}
