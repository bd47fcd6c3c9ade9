package jp.madoguchi.search.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.search.SearchAnswer;
import jp.madoguchi.search.SearchResult;
import jp.madoguchi.shared.RequestReference;

/** One system that was asked about one request. */
@Entity
@Table(name = "search_task")
public class SearchTask {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "search_task_id")
    @SequenceGenerator(name = "search_task_id", sequenceName = "search_task_id_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private String system;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SearchResult result = SearchResult.PENDING;

    /** Codes parted by spaces. */
    @Column(nullable = false)
    private String categories = "";

    private Integer records;

    private String note;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** Whether somebody still has to answer; what the owners' list is read by. */
    @Column(nullable = false)
    private boolean awaiting = true;

    protected SearchTask() {}

    public SearchTask(RequestReference reference, String system, Instant askedAt) {
        this.reference = reference.value();
        this.system = system;
        this.askedAt = askedAt;
    }

    public void answer(SearchAnswer answer, String by, Instant at) {
        result = answer.result();
        categories = String.join(" ", new TreeSet<>(answer.categories()));
        records = answer.records();
        note = answer.note() == null || answer.note().isBlank()
                ? null
                : answer.note().strip();
        answeredBy = by;
        answeredAt = at;
        awaiting = !result.isConclusive();
    }

    /** Asks once more; what was answered before is kept by whoever asks. */
    public void askAgain(Instant at) {
        result = SearchResult.PENDING;
        categories = "";
        records = null;
        note = null;
        answeredBy = null;
        answeredAt = null;
        askedAt = at;
        awaiting = true;
    }

    public Long id() {
        return id;
    }

    public RequestReference reference() {
        return new RequestReference(reference);
    }

    public String system() {
        return system;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public SearchResult result() {
        return result;
    }

    public Set<String> categories() {
        return categories.isEmpty() ? Set.of() : Set.of(categories.split(" "));
    }

    public Integer records() {
        return records;
    }

    public String note() {
        return note;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
