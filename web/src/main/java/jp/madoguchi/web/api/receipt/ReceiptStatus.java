package jp.madoguchi.web.api.receipt;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.fulfilment.Delivery;
import jp.madoguchi.intake.Message;
import jp.madoguchi.notification.LetterSent;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.IdentityFile;
import jp.madoguchi.web.api.json.Representation;

/**
 * What the holder of the receipt code is told.
 *
 * @param status of a rejected request NOTICE until its letter has left
 * @param statusText where the request stands, in plain words
 * @param nextStep what happens next and who has the ball
 * @param documentsAskedFor kinds of document that may be uploaded now
 * @param identity its methods, once everything is carried out, are those that open a delivery
 * @param deliveries what can be collected now, after the second factor
 * @param letters what has been sent to the requester, oldest first
 */
public record ReceiptStatus(
        RequestReference reference,
        RequestStatus status,
        String statusText,
        String nextStep,
        Instant receivedAt,
        List<Item> items,
        List<String> documentsAskedFor,
        IdentityFile identity,
        List<Message> messages,
        List<Delivery> deliveries,
        List<LetterSent> letters)
        implements Representation {

    /** One item; the outcome is there once it has been told by its notice. */
    public record Item(int number, RequestKind type, ItemOutcome outcome) {}
}
