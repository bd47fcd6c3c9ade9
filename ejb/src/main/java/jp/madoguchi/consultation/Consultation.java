package jp.madoguchi.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One consultation as those who decide read it.
 *
 * @param answerBy the last day, ten business days after it was asked
 * @param stance {@code null} while it is open
 * @param answeredAt {@code null} while it is open
 */
public record Consultation(
        long id,
        int item,
        ThirdPerson thirdPerson,
        String concerns,
        String askedBy,
        Instant askedAt,
        LocalDate answerBy,
        Opinion.Stance stance,
        String text,
        Instant answeredAt)
        implements Serializable {

    public boolean isOpen() {
        return stance == null;
    }
}
