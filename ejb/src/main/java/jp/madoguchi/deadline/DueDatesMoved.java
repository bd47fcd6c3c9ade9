package jp.madoguchi.deadline;

import java.time.LocalDate;
import jp.madoguchi.shared.RequestReference;

/**
 * The dates of a request are set or have changed; told inside the transaction that moved them.
 *
 * @param targetOn the internal target; while paused, as if the requester answered on the day of this event
 * @param art39On the last day before a suit is possible, or {@code null} when nothing asked for can be sued for
 * @param paused whether the internal target stands still because the requester has the ball
 * @param answerBy the last day the requester was given to answer, or {@code null} while nothing is asked of them
 */
public record DueDatesMoved(
        RequestReference reference, LocalDate targetOn, LocalDate art39On, boolean paused, LocalDate answerBy) {}
