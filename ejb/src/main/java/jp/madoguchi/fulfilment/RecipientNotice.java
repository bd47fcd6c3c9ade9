package jp.madoguchi.fulfilment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.shared.RequestReference;

/**
 * That somebody who received the data was told, and what came back, as people read it.
 *
 * @param number names it for whoever confirms it
 * @param recipient code of the policy's recipients
 * @param codes data categories, purposes or recipients concerned
 * @param address where the letter went; {@code null} when staff have to tell them another way
 * @param toldAt {@code null} until somebody told them
 * @param chased how often they were reminded
 * @param confirmedBy {@code recipient} when they used the link of the letter
 */
public record RecipientNotice(
        RequestReference reference,
        long number,
        int item,
        String recipient,
        Instruction instruction,
        Set<String> codes,
        String record,
        String address,
        LocalDate dueOn,
        Instant toldAt,
        int chased,
        LocalDate doneOn,
        String answer,
        String confirmedBy,
        Instant confirmedAt)
        implements Serializable {

    /** How far it has come. */
    public enum State {
        /** No address is on file: staff have to tell them. */
        TO_TELL,
        SENT,
        OVERDUE,
        CONFIRMED
    }

    public RecipientNotice {
        codes = Collections.unmodifiableSet(new TreeSet<>(codes));
    }

    public State state(LocalDate today) {
        if (confirmedAt != null) {
            return State.CONFIRMED;
        }
        if (toldAt == null) {
            return State.TO_TELL;
        }
        return today.isAfter(dueOn) ? State.OVERDUE : State.SENT;
    }
}
