package jp.madoguchi.deadline.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.policy.PauseStrategy;

/**
 * A stretch of time in which a clock ran or stood still. Each begins where the one before it ended. It carries what was
 * promised on the day of arrival, so that a later policy does not move dates already told.
 */
@Entity
@Table(name = "clock_segment")
public class ClockSegment {

    /** Whether the clock ran or stood still. */
    public enum State {
        RUNNING,
        PAUSED
    }

    /**
     * What was promised when the clock started.
     *
     * @param strategy {@code null} for a clock that cannot be paused
     * @param rule the policy entry or statute behind it
     */
    public record Promise(int allowedDays, PauseStrategy strategy, String rule) {}

    @EmbeddedId
    private SegmentId id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private State state;

    @Column(name = "from_at", nullable = false, updatable = false)
    private Instant fromAt;

    @Column(name = "to_at")
    private Instant toAt;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(nullable = false, updatable = false)
    private String actor;

    @Column(nullable = false, updatable = false)
    private String rule;

    @Column(name = "allowed_days", nullable = false, updatable = false)
    private int allowedDays;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PauseStrategy strategy;

    protected ClockSegment() {}

    private ClockSegment(SegmentId id, State state, Instant fromAt, String reason, String actor, Promise promise) {
        this.id = id;
        this.state = state;
        this.fromAt = fromAt;
        this.reason = reason;
        this.actor = actor;
        this.rule = promise.rule();
        this.allowedDays = promise.allowedDays();
        this.strategy = promise.strategy();
    }

    /** The first segment of a clock. */
    public static ClockSegment starting(
            String reference, String clock, Instant at, String reason, String actor, Promise promise) {
        return starting(reference, clock, 1, at, reason, actor, promise);
    }

    /** The first segment of a run of a clock that may run more than once. */
    public static ClockSegment starting(
            String reference, String clock, int place, Instant at, String reason, String actor, Promise promise) {
        return new ClockSegment(new SegmentId(reference, clock, place), State.RUNNING, at, reason, actor, promise);
    }

    /** Ends this segment and begins the next at the same instant. */
    public ClockSegment turn(State to, Instant at, String reason, String actor) {
        end(at);
        return new ClockSegment(id.next(), to, toAt, reason, actor, promise());
    }

    /** Ends this segment and goes on as it was under another promise: an extension, or a rule that was changed. */
    public ClockSegment promiseAnew(Promise other, Instant at, String reason, String actor) {
        end(at);
        return new ClockSegment(id.next(), state, toAt, reason, actor, other);
    }

    /** This segment as it would be under another promise; a copy that is not kept. */
    public ClockSegment as(Promise other) {
        ClockSegment copy = new ClockSegment(id, state, fromAt, reason, actor, other);
        copy.toAt = toAt;
        return copy;
    }

    /** Never before it began, even when the server's time was set back in between. */
    public void end(Instant at) {
        toAt = at.isBefore(fromAt) ? fromAt : at;
    }

    public String clock() {
        return id.clock();
    }

    public boolean isOpen() {
        return toAt == null;
    }

    public boolean isPausable() {
        return strategy != null;
    }

    public String reference() {
        return id.reference();
    }

    /** Its place in the row of its clock, counted from 1. */
    public int place() {
        return id.place();
    }

    /** Who took the step that began it. */
    public String actor() {
        return actor;
    }

    public boolean isPaused() {
        return state == State.PAUSED;
    }

    public Instant fromAt() {
        return fromAt;
    }

    public Optional<Instant> toAt() {
        return Optional.ofNullable(toAt);
    }

    /** The action that began it. */
    public String reason() {
        return reason;
    }

    public Promise promise() {
        return new Promise(allowedDays, strategy, rule);
    }
}
