package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.deadline.persistence.ClockSegment;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;
import jp.madoguchi.workflow.StepRefused;

/**
 * By how much the ceiling moves, and why (domain 6.2, C-MAX; letter L-16).
 *
 * @param days calendar days
 * @param reason what the requester reads, in Japanese: the authoritative letter
 * @param reasonEn the same in English, for a request in English
 */
public record Extension(Integer days, String reason, String reasonEn) {

    static final int SHORTEST_REASON = 20;
    static final int LONGEST_REASON = 2000;

    public Extension {
        reason = plain(reason);
        reasonEn = plain(reasonEn);
    }

    /** PostgreSQL keeps no NUL character. */
    private static String plain(String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    /** @throws InputRejected naming every field that is not right */
    void check(Language language, int atMost) {
        List<Violation> violations = new ArrayList<>();
        if (days == null || days < 1 || days > atMost) {
            violations.add(new Violation("days", "deadline.extension.days", List.of(atMost)));
        }
        lengthOf("reason", reason).ifPresent(violations::add);
        if (language == Language.EN) {
            lengthOf("reasonEn", reasonEn).ifPresent(violations::add);
        }
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
    }

    /**
     * A ceiling is moved once, and before it has been reached: afterwards there is nothing left to announce.
     *
     * @throws StepRefused when it was moved before, or has passed
     */
    static void checkInTime(boolean extendedBefore, LocalDate ceilingOn, LocalDate today) {
        if (extendedBefore) {
            throw new StepRefused("deadline.extension.once", "The period of this request was extended before");
        }
        if (today.isAfter(ceilingOn)) {
            throw new StepRefused(
                    "deadline.extension.late",
                    "The period ended on %s and cannot be extended any more".formatted(ceilingOn),
                    ceilingOn.toString());
        }
    }

    /** The segment that goes on with the longer promise. */
    ClockSegment applyTo(ClockSegment ceiling, Policy policy, StepTaken step) {
        ClockSegment.Promise before = ceiling.promise();
        return ceiling.promiseAnew(
                new ClockSegment.Promise(
                        before.allowedDays() + days,
                        before.strategy(),
                        RuleCitation.written("EXTENDED", policy.version())),
                step.at(),
                step.action().name(),
                step.actor().subject());
    }

    private static Optional<Violation> lengthOf(String field, String text) {
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST_REASON) {
            return Optional.of(new Violation(field, "deadline.reason.short", List.of(SHORTEST_REASON)));
        }
        return length > LONGEST_REASON
                ? Optional.of(new Violation(field, "deadline.reason.long", List.of(LONGEST_REASON)))
                : Optional.empty();
    }
}
