package jp.madoguchi.deadline.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import jp.madoguchi.deadline.MovedDate;
import jp.madoguchi.shared.RequestReference;

/** A date that a change moved when it was applied. */
@Entity
@Table(name = "calendar_move")
public class CalendarMove {

    /** Names a move: the change, the request and the clock. */
    @Embeddable
    public record Id(
            @Column(name = "change_id") long change,
            @Column(name = "reference") String reference,
            @Column(name = "clock") String clock)
            implements Serializable {}

    @EmbeddedId
    private Id id;

    @Column(name = "old_on", nullable = false, updatable = false)
    private LocalDate oldOn;

    @Column(name = "new_on", nullable = false, updatable = false)
    private LocalDate newOn;

    protected CalendarMove() {}

    public CalendarMove(long change, MovedDate moved) {
        this.id = new Id(change, moved.reference().value(), moved.clock());
        this.oldOn = moved.oldOn();
        this.newOn = moved.newOn();
    }

    public MovedDate moved() {
        return new MovedDate(new RequestReference(id.reference()), id.clock(), oldOn, newOn);
    }
}
