package jp.madoguchi.request;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Optional;
import jp.madoguchi.request.persistence.ItemScopeAsJson;

/** One kind of request within a submission, with its own scope and its own outcome (domain 1.1). */
@Entity
@Table(name = "request_item")
public class RequestItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "request_item_id")
    @SequenceGenerator(name = "request_item_id", sequenceName = "request_item_id_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RequestKind kind;

    @Convert(converter = ItemScopeAsJson.class)
    @Column(nullable = false, updatable = false)
    private ItemScope scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "required_level", nullable = false)
    private AssuranceLevel requiredLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ItemOutcome outcome;

    protected RequestItem() {}

    RequestItem(int number, RequestKind kind, ItemScope scope, AssuranceLevel requiredLevel) {
        this.number = number;
        this.kind = kind;
        this.scope = scope;
        this.requiredLevel = requiredLevel;
    }

    /** Counted from 1 within its request. */
    public int number() {
        return number;
    }

    public RequestKind kind() {
        return kind;
    }

    public ItemScope scope() {
        return scope;
    }

    public AssuranceLevel requiredLevel() {
        return requiredLevel;
    }

    /** Called when the data subject takes over from an agent, of whom more had to be asked. */
    public void requires(AssuranceLevel level) {
        requiredLevel = level;
    }

    /** Empty until the request is decided. */
    public Optional<ItemOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Keeps what was derived from the item's decision lines, or from the request's end, at the moment it was settled. */
    public void settle(ItemOutcome derived) {
        this.outcome = derived;
    }
}
