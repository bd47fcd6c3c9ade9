package jp.madoguchi.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.fee.PaymentCheck.Checked;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Half of a fee given back and sent twice is not the whole of it given back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SameRefundTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 10);

    private final FeeAccount account = new FeeLedgerForTests()
            .line(EntryKind.PAID, 1000, "2027-02-09T03:00:00Z")
            .line(EntryKind.REFUND_OWED, 1000, "2027-02-09T03:00:00Z")
            .line(EntryKind.REFUNDED, 500, "2027-02-10T03:00:00Z")
            .account();

    @Test
    void the_very_same_refund_is_refused_the_second_time() {
        assertThatThrownBy(() -> Fees.demandNotGivenBack(account, given(500, DAY, PaymentMethod.BANK_TRANSFER, null)))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("fee.refund.known"));
    }

    @Test
    void another_amount_day_way_or_note_makes_another_refund() {
        for (Checked other : List.of(
                given(499, DAY, PaymentMethod.BANK_TRANSFER, null),
                given(500, DAY.plusDays(1), PaymentMethod.BANK_TRANSFER, null),
                given(500, DAY, PaymentMethod.CASH, null),
                given(500, DAY, PaymentMethod.BANK_TRANSFER, "2"),
                given(1000, LocalDate.of(2027, 2, 9), PaymentMethod.BANK_TRANSFER, null))) {
            assertThatCode(() -> Fees.demandNotGivenBack(account, other)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_refusal_is_said_in_words(Language language) {
        assertThat(RuleTexts.of("fee.refund.known", List.of(), language)).isNotBlank();
    }

    private static Checked given(int amount, LocalDate on, PaymentMethod method, String note) {
        return new Checked(amount, on, method, note);
    }
}
