package jp.madoguchi.web.api.requests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayOutputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.fee.EntryKind;
import jp.madoguchi.fee.FeeAccount;
import jp.madoguchi.fee.FeeOwed;
import jp.madoguchi.fee.FeeSheet;
import jp.madoguchi.fee.ItemCharge;
import jp.madoguchi.fee.LedgerEntry;
import jp.madoguchi.fee.PaymentMethod;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.json.RepresentationWriter;
import jp.madoguchi.web.api.requests.FeeResource.FeeOfRequest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeeResourceTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 10, 1);
    private static final LocalDate PAID_ON = LocalDate.of(2026, 12, 1);

    @Test
    void what_is_owed_the_ledger_and_the_sums_are_told_together() throws Exception {
        FeeOwed owed = new FeeOwed(
                "2026-2",
                PUBLISHED,
                List.of(new ItemCharge(1, RequestKind.DISCLOSURE, "PAPER", 1000, null)),
                1000,
                0,
                FeeOwed.Why.CHARGED);
        FeeAccount account = new FeeAccount(List.of(paid(700)));

        String json = written(owed, account);

        assertThat(json)
                .contains("\"reference\":\"M-2026-000123\"", "\"status\":\"AWAIT_FEE\"", "\"why\":\"CHARGED\"")
                .contains("\"scheduleVersion\":\"2026-2\"", "\"kind\":\"PAID\"", "\"on\":\"2026-12-01\"")
                .contains("\"outstanding\":300", "\"amount\":1000,\"paid\":700,\"toRefund\":0")
                .contains("\"returnedIfPaid\":false")
                .doesNotContain("\"sheet\"");
    }

    @Test
    void money_goes_back_once_a_request_that_bore_a_fee_has_ended() {
        ItemCharge paper = new ItemCharge(1, RequestKind.DISCLOSURE, "PAPER", 1000, ItemOutcome.WITHDRAWN);
        ItemCharge online = new ItemCharge(1, RequestKind.DISCLOSURE, "ELECTRONIC", 0, ItemOutcome.WITHDRAWN);

        assertThat(sheet(owedFor(paper), RequestStatus.WITHDRAWN).isReturnedIfPaid())
                .isTrue();
        assertThat(sheet(owedFor(paper), RequestStatus.AWAIT_FEE).isReturnedIfPaid())
                .isFalse();
        assertThat(sheet(owedFor(online), RequestStatus.WITHDRAWN).isReturnedIfPaid())
                .isFalse();
    }

    private static FeeOwed owedFor(ItemCharge charge) {
        return new FeeOwed("2026-2", PUBLISHED, List.of(charge), 0, 0, FeeOwed.Why.CHARGED);
    }

    private static FeeSheet sheet(FeeOwed owed, RequestStatus status) {
        return sheet(owed, new FeeAccount(List.of()), status);
    }

    private static LedgerEntry paid(int amount) {
        return new LedgerEntry(
                EntryKind.PAID,
                amount,
                "2026-2",
                RequestKind.DISCLOSURE,
                PaymentMethod.BANK_TRANSFER,
                null,
                PAID_ON,
                null,
                "keiri",
                Instant.parse("2026-12-01T01:00:00Z"));
    }

    private static String written(FeeOwed owed, FeeAccount account) throws Exception {
        FeeSheet sheet = sheet(owed, account, RequestStatus.AWAIT_FEE);
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        new RepresentationWriter()
                .writeTo(
                        FeeOfRequest.of(sheet),
                        FeeOfRequest.class,
                        FeeOfRequest.class,
                        new Annotation[0],
                        MediaType.APPLICATION_JSON_TYPE,
                        new MultivaluedHashMap<>(),
                        to);
        return to.toString(StandardCharsets.UTF_8);
    }

    private static FeeSheet sheet(FeeOwed owed, FeeAccount account, RequestStatus status) {
        return new FeeSheet(
                new RequestReference("M-2026-000123"),
                3,
                status,
                LocalDate.of(2026, 11, 24),
                "髙橋 花子",
                owed,
                account,
                account.outstanding(owed),
                LocalDate.of(2026, 12, 24),
                List.of(new Titles("銀行振込", "Bank transfer")),
                List.of(),
                Set.of(RequestAction.RECORD_PAYMENT));
    }
}
