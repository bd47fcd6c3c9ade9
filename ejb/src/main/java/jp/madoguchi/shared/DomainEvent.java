package jp.madoguchi.shared;

import java.time.Instant;
import java.util.Map;

/**
 * Something that has happened to a request, told inside the transaction in which it happened. Everything that happens
 * goes into the trail, so every event can say what it was in words that hold no personal data.
 */
public interface DomainEvent {

    RequestReference reference();

    Instant at();

    Actor actor();

    /** What happened, as the trail names it: {@code REQUEST_RECEIVED}, {@code STATUS_CHANGED}… */
    String name();

    /** What the trail keeps of it: codes and identifiers, never names, addresses or free text. */
    Map<String, String> details();
}
