package jp.madoguchi.verification;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An identity document that was received. Of one that has been destroyed only this line is left.
 *
 * @param kind code of the policy's document kinds
 * @param fileName cleaned, for display only
 * @param dated the date a verifier read on it, or {@code null}
 * @param destroyedAt or {@code null}
 */
public record DocumentReceived(
        UUID id,
        String kind,
        String fileName,
        String mediaType,
        int size,
        Instant receivedAt,
        LocalDate dated,
        Instant destroyedAt)
        implements Serializable {}
