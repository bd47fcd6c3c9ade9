package jp.madoguchi.fee;

import java.io.Serializable;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/**
 * What one item costs under the schedule that counts for its request.
 *
 * @param method of disclosure; what names none is answered online, which is never the dearer way
 * @param amount yen including tax; 0 when it is free
 * @param outcome how it ended, or {@code null} while it has not
 */
public record ItemCharge(int item, RequestKind kind, String method, int amount, ItemOutcome outcome)
        implements Serializable {

    public boolean isFree() {
        return amount == 0;
    }

    public boolean hasEnded() {
        return outcome != null;
    }
}
