package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What a regime asks for one kind of request (domain 10). If two regimes apply, both clocks are shown and the earlier
 * one is worked to; a ground is never borrowed from another regime.
 *
 * @param ack to the acknowledgement; {@code null}: no such clock
 * @param respond to the answer
 * @param ceiling beyond it an extension has to be notified; {@code null}: the answer is the ceiling
 * @param risk what the requester may do after a while; {@code null}: nothing
 * @param pauseOn what stops the clock
 * @param extension {@code null}: there is none
 * @param grounds reason codes it knows
 */
public record RegimePolicy(
        String regime,
        String kind,
        String article,
        Span ack,
        Span respond,
        Span ceiling,
        Risk risk,
        Set<PauseReason> pauseOn,
        Extension extension,
        Fee fee,
        List<String> grounds)
        implements Serializable {

    /** The Act on the Protection of Personal Information, as private operators follow it. */
    public static final String HOME = "APPI_PRIVATE";

    /** What stops a clock (domain 6.3). */
    public enum PauseReason {
        SUPPLEMENT,
        IDENTITY,
        AUTHORITY,
        FEE
    }

    /** A clock that never pauses, such as that of Art. 39. */
    public record Risk(String code, int value, Span.Unit unit, boolean immediateOnRefusal) implements Serializable {

        public Risk {
            requireNonNull(code, "risk.code is missing");
            requireNonNull(unit, "risk.unit is missing");
        }
    }

    /** By how much, how often, and by which letter it is told. */
    public record Extension(int max, Span.Unit unit, int times, String notice) implements Serializable {

        public Extension {
            requireNonNull(unit, "extension.unit is missing");
            requireNonNull(notice, "extension.notice is missing");
            if (max < 1 || times < 1) {
                throw new IllegalArgumentException("extension.max and extension.times have to be at least 1");
            }
        }
    }

    /** Whether something may be charged. */
    public record Fee(boolean allowed, boolean requiresPublishedSchedule) implements Serializable {}

    public RegimePolicy {
        requireNonNull(regime, "regime is missing");
        requireNonNull(kind, "kind is missing");
        requireNonNull(article, "article is missing");
        requireNonNull(fee, "fee is missing");
        pauseOn = Set.copyOf(requireNonNull(pauseOn, "pauseOn is missing"));
        grounds = List.copyOf(requireNonNull(grounds, "grounds is missing"));
        if (respond == null && !regime.equals(HOME)) {
            throw new IllegalArgumentException("respond is missing");
        }
    }

    /** The home regime sets no number of days: what its lines leave out is the organisation's own target. */
    RegimePolicy filledFrom(Targets targets) {
        if (!regime.equals(HOME)) {
            return this;
        }
        return new RegimePolicy(
                regime,
                kind,
                article,
                ack == null ? ours(targets.acknowledgementDays(), Span.Unit.BUSINESS_DAY) : ack,
                respond == null ? ours(targets.daysFor(kind), Span.Unit.BUSINESS_DAY) : respond,
                ceiling == null ? ours(targets.ceilingDays(), Span.Unit.CALENDAR_DAY) : ceiling,
                risk,
                pauseOn,
                extension,
                fee,
                grounds);
    }

    private static Span ours(int value, Span.Unit unit) {
        return new Span(value, unit, false);
    }
}
