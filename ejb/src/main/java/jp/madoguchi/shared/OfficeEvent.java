package jp.madoguchi.shared;

import java.time.Instant;
import java.util.Map;

/**
 * Something staff have done beside any one request, told inside the transaction in which it happened. It goes into the
 * trail as a {@link DomainEvent} does, in a chain of its own.
 */
public interface OfficeEvent {

    /** The chain of the trail it belongs to, such as {@code ledger:2026-11-24}; never shaped like a reference. */
    String chain();

    Instant at();

    Actor actor();

    String name();

    /** What the trail keeps of it: codes, dates and numbers, never names, addresses or free text. */
    Map<String, String> details();
}
