package jp.madoguchi.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.intake.Submission.EarlierRequest;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.request.Receipts;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;

/** Finds the request that a new one continues or complains about. */
@ApplicationScoped
class EarlierRequests {

    @Inject
    private Receipts receipts;

    @Inject
    private Requests requests;

    /**
     * For a requester, who proves by the receipt code that it is theirs; an unknown and a foreign one look alike.
     *
     * @throws InputRejected when the code opens nothing, or another request than the one named
     */
    Optional<RequestReference> of(EarlierRequest earlier) {
        if (earlier == null || !isGiven(earlier.receiptCode()) && !isGiven(earlier.reference())) {
            return Optional.empty();
        }
        if (!isGiven(earlier.receiptCode())) {
            throw new InputRejected("previous.receiptCode", "intake.previous.code.missing");
        }
        RequestReference found = receipts.open(earlier.receiptCode())
                .map(ReceiptHolder::reference)
                .filter(opened -> !isGiven(earlier.reference())
                        || opened.value().equals(earlier.reference().strip()))
                .orElseThrow(() -> new InputRejected("previous.receiptCode", "intake.previous.unknown"));
        return Optional.of(found);
    }

    /** As {@link #of}, for whoever asks before it is said whether all is right: a code that opens nothing names nothing. */
    Optional<RequestReference> known(EarlierRequest earlier) {
        try {
            return of(earlier);
        } catch (InputRejected toldLater) {
            return Optional.empty();
        }
    }

    /**
     * For staff, who see the requests themselves.
     *
     * @throws InputRejected when there is none of this reference
     */
    Optional<RequestReference> named(String reference) {
        if (!isGiven(reference)) {
            return Optional.empty();
        }
        return Optional.of(Optional.of(reference.strip())
                .filter(RequestReference::isShapedLikeOne)
                .map(RequestReference::new)
                .filter(known -> requests.find(known).isPresent())
                .orElseThrow(() -> new InputRejected("previousReference", "intake.previous.reference.unknown")));
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
