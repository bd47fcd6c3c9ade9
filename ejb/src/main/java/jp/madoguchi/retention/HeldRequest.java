package jp.madoguchi.retention;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequestStatus;

/**
 * A request of which nothing may be destroyed, and why.
 *
 * @param reason {@code null} when the flag was raised in the course of the work, which asks for none
 * @param raisedBy {@code null} when nobody knows any more
 * @param closedOn {@code null} while the request is open
 * @param recordsDueOn when its records would go without the hold; {@code null} while the request is open
 */
public record HeldRequest(
        String reference,
        RequestFlag flag,
        RequestStatus status,
        String reason,
        String raisedBy,
        Instant raisedAt,
        LocalDate closedOn,
        LocalDate recordsDueOn)
        implements Serializable {

    HeldRequest dueOn(LocalDate day) {
        return new HeldRequest(reference, flag, status, reason, raisedBy, raisedAt, closedOn, day);
    }
}
