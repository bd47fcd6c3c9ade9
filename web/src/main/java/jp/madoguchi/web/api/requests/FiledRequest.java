package jp.madoguchi.web.api.requests;

import java.time.Instant;
import jp.madoguchi.intake.Receipt;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.json.Representation;

/** The receipt. The code is in this answer and nowhere else. */
public record FiledRequest(RequestReference reference, String receiptCode, Instant arrivedAt, RequestStatus status)
        implements Representation {

    static FiledRequest of(Receipt receipt) {
        return new FiledRequest(receipt.reference(), receipt.receiptCode(), receipt.arrivedAt(), receipt.status());
    }
}
