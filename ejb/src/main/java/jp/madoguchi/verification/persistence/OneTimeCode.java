package jp.madoguchi.verification.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.shared.RequestReference;

/**
 * A one-time code that was sent (trust T-05): good once, for ten minutes and five tries, and for one request. Only its
 * seal is kept.
 */
@Entity
@Table(name = "one_time_code")
public class OneTimeCode {

    public static final Duration LIFE = Duration.ofMinutes(10);
    public static final int TRIES = 5;

    /** What came of typing a code. */
    public enum Entry {
        RIGHT,
        WRONG,
        /** Too late, too often or already used: only a new code helps. */
        SPENT
    }

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private String seal;

    @Column(name = "sent_at", nullable = false, updatable = false)
    private Instant sentAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "tries_left", nullable = false)
    private int triesLeft;

    @Column(name = "used_at")
    private Instant usedAt;

    protected OneTimeCode() {}

    public OneTimeCode(UUID id, RequestReference reference, String seal, Instant sentAt) {
        this.id = id;
        this.reference = reference.value();
        this.seal = seal;
        this.sentAt = sentAt;
        this.expiresAt = sentAt.plus(LIFE);
        this.triesLeft = TRIES;
    }

    /** Tries a code by its seal; a wrong one uses up a try, the right one uses up the code. */
    public Entry enter(String typedSeal, Instant at) {
        if (usedAt != null || triesLeft == 0 || !at.isBefore(expiresAt)) {
            return Entry.SPENT;
        }
        if (MessageDigest.isEqual(ascii(seal), ascii(typedSeal))) {
            usedAt = at;
            return Entry.RIGHT;
        }
        triesLeft--;
        return triesLeft == 0 ? Entry.SPENT : Entry.WRONG;
    }

    public UUID id() {
        return id;
    }

    public int triesLeft() {
        return triesLeft;
    }

    private static byte[] ascii(String hex) {
        return hex.getBytes(StandardCharsets.US_ASCII);
    }
}
