package jp.madoguchi.search.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.search.SearchResult;

/** What a system answered before it was asked once more. Never changed: an earlier decision may rest on it. */
@Entity
@Table(name = "earlier_search_answer")
public class EarlierAnswer {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private String system;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SearchResult result;

    @Column(updatable = false)
    private String note;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "answered_by", nullable = false, updatable = false)
    private String answeredBy;

    @Column(name = "answered_at", nullable = false, updatable = false)
    private Instant answeredAt;

    protected EarlierAnswer() {}

    EarlierAnswer(SearchTask task) {
        id = UUID.randomUUID();
        reference = task.reference().value();
        system = task.system();
        result = task.result();
        note = task.note();
        askedAt = task.askedAt();
        answeredBy = task.answeredBy();
        answeredAt = task.answeredAt();
    }
}
