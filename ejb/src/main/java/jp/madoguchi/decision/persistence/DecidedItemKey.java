package jp.madoguchi.decision.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** An item of a request. */
@Embeddable
public record DecidedItemKey(
        @Column(name = "reference", nullable = false) String reference,
        @Column(name = "item_number", nullable = false) int item)
        implements Serializable {}
