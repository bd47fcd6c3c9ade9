package jp.madoguchi.intake;

import java.time.Instant;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.RequestReference;

/**
 * What the requester is given in return.
 *
 * @param receiptCode shown to whoever sent the submission and to nobody else; never mailed, never stored
 * @param alreadyReceived whether this very submission had been received before
 */
public record Receipt(
        RequestReference reference,
        String receiptCode,
        Instant arrivedAt,
        RequestStatus status,
        boolean alreadyReceived) {}
