package jp.madoguchi.queue;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;

/**
 * One row of the queue.
 *
 * @param targetOn or {@code null} while no target is set
 * @param art39On or {@code null} while the clock has not started
 * @param assignee or {@code null} when nobody has claimed it
 * @param outcome or {@code null} before it is decided
 */
public record QueueEntry(
        RequestReference reference,
        RequestStatus status,
        List<RequestKind> kinds,
        String dataSubjectName,
        Language language,
        Instant receivedAt,
        LocalDate targetOn,
        LocalDate art39On,
        boolean paused,
        String assignee,
        ItemOutcome outcome)
        implements Serializable {}
