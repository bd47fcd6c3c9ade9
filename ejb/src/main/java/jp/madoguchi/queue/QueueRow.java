package jp.madoguchi.queue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;
import org.hibernate.annotations.Immutable;

/** One request as the queue reads it. It is written in plain SQL, by the observers of what happens to the request. */
@Entity
@Immutable
@Table(name = "queue_row")
public class QueueRow {

    /** Stands for "no such date" in the columns that a keyset runs over. */
    static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

    @Id
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RequestStatus status;

    @Column(nullable = false)
    private boolean open;

    @Column(nullable = false)
    private String kinds;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language;

    @Column(name = "data_subject_name", nullable = false)
    private String dataSubjectName;

    @Column(name = "search_name", nullable = false)
    private String searchName;

    @Column(name = "search_grams", nullable = false, columnDefinition = "text[]")
    private String[] searchGrams;

    @Column
    private String assignee;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Column(name = "target_on", nullable = false)
    private LocalDate targetOn;

    @Column(name = "art39_on", nullable = false)
    private LocalDate art39On;

    @Column(nullable = false)
    private boolean paused;

    /** Filed by an employee or an applicant. */
    @Column(nullable = false)
    private boolean personnel;

    @Column(name = "answer_by", nullable = false)
    private LocalDate answerBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    @Column
    private ItemOutcome outcome;

    protected QueueRow() {}

    /** The row as it is shown. */
    public QueueEntry entry() {
        return new QueueEntry(
                new RequestReference(reference),
                status,
                kindsOf(kinds),
                dataSubjectName,
                language,
                receivedAt,
                known(targetOn),
                known(art39On),
                paused,
                assignee,
                outcome);
    }

    /** Where the page after this row begins. */
    public QueueCursor cursor(QueueSort sort, boolean descending) {
        Object key = switch (sort) {
            case DUE -> targetOn;
            case RECEIVED -> receivedAt;
            case ART39 -> art39On;
        };
        return new QueueCursor(sort, descending, key, reference);
    }

    private static List<RequestKind> kindsOf(String codes) {
        return Arrays.stream(codes.strip().split(" ")).map(RequestKind::valueOf).toList();
    }

    private static LocalDate known(LocalDate date) {
        return NO_DATE.equals(date) ? null : date;
    }
}
