package jp.madoguchi.web.portal.intake;

import java.time.Instant;
import jp.madoguchi.intake.Receipt;
import jp.madoguchi.request.ReceiptCode;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.portal.Template;

/**
 * The answer to a submission. It is the answer to the post itself, because the receipt code can be shown only here; a
 * browser that posts again is shown the same.
 */
public final class AnswerPage {

    /** What the page shows; the code in groups, for writing down. */
    public record Model(String reference, String receiptCode, Instant arrivedAt, boolean alreadyReceived) {}

    private AnswerPage() {}

    public static Template page(Receipt receipt, Language language) {
        Model model = new Model(
                receipt.reference().value(),
                new ReceiptCode(receipt.receiptCode()).grouped(),
                receipt.arrivedAt(),
                receipt.alreadyReceived());
        return new Template("intake/answer", "/request", language, model);
    }
}
