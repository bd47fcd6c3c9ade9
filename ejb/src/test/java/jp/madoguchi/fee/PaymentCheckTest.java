package jp.madoguchi.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaymentCheckTest {

    private static final LocalDate RECEIVED = LocalDate.of(2027, 2, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 10);

    @Test
    void a_payment_is_kept_as_it_came() {
        var checked =
                PaymentCheck.check(new Payment(1000, "2027-02-10", "POSTAL_MONEY_ORDER", " 記号01234 "), RECEIVED, TODAY);

        assertThat(checked.on()).isEqualTo(TODAY);
        assertThat(checked.note()).isEqualTo("記号01234");
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        assertThat(violations(new Payment(0, "10 February", "CREDIT_CARD", "x".repeat(301))))
                .extracting(Violation::field)
                .containsExactly("amount", "on", "method", "note");
        assertThat(violations(null)).extracting(Violation::field).containsExactly("amount", "on", "method");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-31", "2027-02-11"})
    void money_comes_between_the_receipt_of_the_request_and_today(String day) {
        assertThat(violations(new Payment(1000, day, "CASH", null)))
                .extracting(Violation::messageKey)
                .containsExactly("fee.day.outside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4111 1111 1111 1111", "VISA 4111-1111-1111-1111", "4111111111111111"})
    void a_card_number_is_never_kept(String note) {
        assertThat(violations(new Payment(1000, "2027-02-10", "CASH", note)))
                .extracting(Violation::messageKey)
                .containsExactly("fee.note.card");
    }

    @Test
    void the_receipt_says_how_much_consumption_tax_is_in_the_amount() {
        assertThat(FeeReceipt.of(1100, TODAY, PaymentMethod.CASH).tax()).isEqualTo(100);
        assertThat(FeeReceipt.of(1000, TODAY, PaymentMethod.CASH).tax()).isEqualTo(90);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_receipt_reads_as_a_sentence(Language language) {
        String said = RuleTexts.of("fee.receipt.part", List.of(400, 36, 10, "2027-02-10", "x", 600), language);

        assertThat(said).contains("400", "36", "10", "2027-02-10", "600").doesNotContain("{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_code_has_words(String language) {
        var keys = ResourceBundle.getBundle("jp.madoguchi.rules.fee", Locale.forLanguageTag(language))
                .keySet();

        assertThat(PaymentMethod.values()).allMatch(code -> keys.contains("fee.method." + code));
        assertThat(EntryKind.values()).allMatch(code -> keys.contains("fee.entry." + code));
        assertThat(RefundReason.values()).allMatch(code -> keys.contains("fee.refund.reason." + code));
        assertThat(FeeOwed.Why.values()).allMatch(code -> keys.contains("fee.why." + code));
    }

    private static List<Violation> violations(Payment payment) {
        return catchThrowableOfType(InputRejected.class, () -> PaymentCheck.check(payment, RECEIVED, TODAY))
                .violations();
    }
}
