package jp.madoguchi.retention;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;

/**
 * The least that stays of a request in the ledger: that it was there, what it was and how it ended. It names nobody.
 *
 * @param records how many rows were destroyed
 */
public record DestroyedRequest(
        String reference,
        List<RequestKind> kinds,
        List<ItemOutcome> outcomes,
        RequestStatus status,
        LocalDate receivedOn,
        LocalDate closedOn,
        Instant destroyedAt,
        long records)
        implements Serializable {

    public DestroyedRequest {
        kinds = List.copyOf(kinds);
        outcomes = List.copyOf(outcomes);
    }
}
