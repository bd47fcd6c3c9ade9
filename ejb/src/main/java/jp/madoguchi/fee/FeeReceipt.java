package jp.madoguchi.fee;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What was received, as it is receipted.
 *
 * @param amount yen including consumption tax
 * @param tax the consumption tax in it, at the standard rate of 10 % (Consumption Tax Act Art. 29 with the local tax)
 */
public record FeeReceipt(int amount, int tax, LocalDate on, PaymentMethod method) implements Serializable {

    public static final int TAX_PERCENT = 10;

    /** Fractions of a yen are dropped. */
    static FeeReceipt of(int amount, LocalDate on, PaymentMethod method) {
        return new FeeReceipt(amount, amount * TAX_PERCENT / (100 + TAX_PERCENT), on, method);
    }
}
