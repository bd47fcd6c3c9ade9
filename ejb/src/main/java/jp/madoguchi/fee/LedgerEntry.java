package jp.madoguchi.fee;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.request.RequestKind;

/**
 * One line of the fee ledger.
 *
 * @param amount yen including tax, more than 0
 * @param scheduleVersion version of the published schedule the amount rests on
 * @param bearer the kind of request the amount was charged for
 * @param method how it was paid or refunded, or {@code null}
 * @param reason why it was waived or has to be refunded, or {@code null}
 * @param on the day it counts for: of the payment, of the refund, the last day to pay of a fee that was asked for
 * @param note for colleagues, or {@code null}
 */
public record LedgerEntry(
        EntryKind kind,
        int amount,
        String scheduleVersion,
        RequestKind bearer,
        PaymentMethod method,
        String reason,
        LocalDate on,
        String note,
        String recordedBy,
        Instant recordedAt)
        implements Serializable {}
