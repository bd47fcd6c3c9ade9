package jp.madoguchi.verification.level;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.shared.ClockOfTheOffice;

/**
 * What must be reached for one request (domain 4.1, table). Every item says what its kind and scope need; on top of that,
 * a log-in with a code proves nothing when the address that the code goes to was changed a few days ago, because whoever
 * took an account over begins with that. Who has no account reaches all of it by documents (A3), A1 also by a call back.
 *
 * @param agent whether somebody asks for another person: of them never less than A3
 * @param contactSettled whether address and telephone have stayed the same long enough
 */
public record LevelNeeded(boolean agent, boolean contactSettled) {

    /**
     * Whether contact data are settled on the day a request arrived.
     *
     * @param changedOn when they were last changed, or {@code null} when that is not known to have happened
     * @param days for how long they must have stayed the same
     */
    public static boolean isSettled(LocalDate changedOn, Instant receivedAt, int days) {
        LocalDate arrived = receivedAt.atZone(ClockOfTheOffice.TOKYO).toLocalDate();
        return changedOn == null || !changedOn.isAfter(arrived.minusDays(days));
    }

    public AssuranceLevel of(RequestItem item) {
        AssuranceLevel byItem = item.requiredLevel();
        boolean stepUpIsWorthless = byItem == AssuranceLevel.A2_OTP && !contactSettled;
        return (agent || stepUpIsWorthless) && !byItem.satisfies(AssuranceLevel.A3) ? AssuranceLevel.A3 : byItem;
    }

    /** The strongest level any of the items needs. */
    public AssuranceLevel of(DataSubjectRequest request) {
        return request.items().stream().map(this::of).max(Enum::compareTo).orElse(AssuranceLevel.A0);
    }
}
