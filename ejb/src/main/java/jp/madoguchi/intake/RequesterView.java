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
 * What is known to intake of what the holder of the receipt code may be told. It says nothing about what is held of
 * anybody, and an outcome only once the request has ended. A request decided on the merits ends when its letters have left;
 * one that is rejected ends before, so whoever shows this view first looks whether the letter has gone, which intake does
 * not know.
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

    /** One item; {@code outcome} is {@code null} until the request has ended. */
    public record Item(int number, RequestKind kind, ItemOutcome outcome) implements Serializable {}
}
