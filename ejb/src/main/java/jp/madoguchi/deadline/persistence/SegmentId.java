package jp.madoguchi.deadline.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Names a segment: the request, the clock, and the place in its row of segments, counted from 1. */
@Embeddable
public record SegmentId(
        @Column(name = "reference") String reference,
        @Column(name = "clock") String clock,
        @Column(name = "place") int place)
        implements Serializable {

    SegmentId next() {
        return new SegmentId(reference, clock, place + 1);
    }
}
