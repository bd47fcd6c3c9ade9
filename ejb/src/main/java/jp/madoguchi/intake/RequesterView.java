package jp.madoguchi.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;

/**
 * What the holder of the receipt code is told. It says nothing about what is held of anybody, and an outcome only once
 * its notice has gone out.
 */
public record RequesterView(
        RequestReference reference,
        RequestStatus status,
        Language language,
        Instant receivedAt,
        List<Item> items,
        List<Message> messages,
        boolean mayWrite,
        boolean mayWithdraw,
        boolean supplementAsked)
        implements Serializable {

    /** One item; {@code outcome} is {@code null} until it may be told. */
    public record Item(int number, RequestKind kind, ItemOutcome outcome) implements Serializable {}
}
