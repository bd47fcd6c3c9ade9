package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import jp.madoguchi.config.demo.Wish;
import org.junit.jupiter.api.Test;

/** Money that crosses with the end of a request buys nothing any more and goes back (domain 7). */
class MoneyAfterTheEndIT extends Scenario {

    private static final Map<String, Object> PAYMENT =
            Map.of("amount", 1000, "on", "2027-02-04", "method", "BANK_TRANSFER", "note", "振込 0204");

    @Test
    void a_fee_that_comes_after_the_withdrawal_is_recorded_owed_back_and_told() {
        Cast.Somebody person = Cast.person(641);
        on("2027-02-02");
        Matter matter = filed(Wish.of(person).disclosureOnPaper("C1a").acceptingFee());
        matter.act("sato", "ASK_FEE", Map.of());
        matter.withdraw();
        on("2027-02-05");
        matter.act("sato", "RECORD_PAYMENT", PAYMENT);

        JsonObject fee =
                office.get("sato", "/requests/" + matter.reference() + "/fees").good();
        assertThat(fee.getInt("paid")).isEqualTo(1000);
        assertThat(fee.getInt("toRefund")).isEqualTo(1000);
        assertThat(fee.toString()).contains("TOO_LATE");
        assertThat(matter.status()).isEqualTo("WITHDRAWN");
        assertThat(events(matter)).contains("FEE_PAID_LATE", "FEE_REFUND_OWED");
        assertThat(letter(matter, person, "担当者からのご連絡").text()).contains("すでに終了", "全額返金");
        assertRefused(tryTo(matter, "sato", "RECORD_PAYMENT", PAYMENT), 409);
    }

    @Test
    void money_for_a_request_that_never_bore_a_fee_is_not_recorded_on_it() {
        Matter matter = filed(Wish.of(Cast.person(642)).disclosure("C1a"));
        matter.withdraw();

        assertRefused(tryTo(matter, "sato", "RECORD_PAYMENT", PAYMENT), 409);
    }
}
