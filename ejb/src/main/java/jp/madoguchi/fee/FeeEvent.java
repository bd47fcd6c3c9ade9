package jp.madoguchi.fee;

import java.time.Instant;
import java.util.Map;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/**
 * Money moved, or has to, without a step of the life cycle: a part was paid, or something after the
 * request had ended; a refund became owed or was made.
 *
 * @param name {@code FEE_PART_PAID}, {@code FEE_PAID_LATE}, {@code FEE_REFUND_OWED} or {@code FEE_REFUNDED}
 */
public record FeeEvent(RequestReference reference, String name, Actor actor, Instant at, Map<String, String> details)
        implements DomainEvent {

    public FeeEvent {
        details = Map.copyOf(details);
    }

    static FeeEvent of(RequestReference reference, String name, LedgerEntry entry, Actor actor) {
        String because = entry.reason() == null ? entry.method().name() : entry.reason();
        return new FeeEvent(
                reference,
                name,
                actor,
                entry.recordedAt(),
                Map.of("amount", String.valueOf(entry.amount()), "because", because));
    }

    static FeeEvent paid(
            RequestReference reference, String name, PaymentCheck.Checked payment, Actor actor, Instant at) {
        return new FeeEvent(
                reference,
                name,
                actor,
                at,
                Map.of(
                        "amount",
                        String.valueOf(payment.amount()),
                        "because",
                        payment.method().name()));
    }
}
