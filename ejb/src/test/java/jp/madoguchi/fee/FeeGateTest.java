package jp.madoguchi.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.fee.FeeRules.Asked;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Scenario 11.34 of the domain: disclosure on paper and a correction in one request, asked to pay on 3 February 2027. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeeGateTest {

    private static final String ASKED_AT = "2027-02-03T01:00:00Z";
    private static final String REMINDED_AT = "2027-02-17T01:00:00Z";
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 5);

    private final FeeOwed owed = owed(FeeRulesTest.ON_PAPER, FeeRulesTest.CORRECTION);

    @Test
    void the_search_waits_for_the_fee() {
        assertThat(FeeIsSettled.objectionTo(owed, ledger().account()))
                .map(StepRefused::messageKey)
                .contains("fee.not.settled");
    }

    @Test
    void a_part_of_the_fee_does_not_open_the_search() {
        FeeAccount account =
                ledger().line(EntryKind.PAID, 400, "2027-02-10T01:00:00Z").account();

        assertThat(account.outstanding(owed)).isEqualTo(600);
        assertThat(FeeIsSettled.objectionTo(owed, account)).isPresent();
    }

    @Test
    void a_fee_that_is_paid_or_waived_opens_it() {
        FeeAccount paid =
                ledger().line(EntryKind.PAID, 1000, "2027-02-10T01:00:00Z").account();
        FeeAccount waived =
                ledger().line(EntryKind.WAIVED, 1000, "2027-02-10T01:00:00Z").account();

        assertThat(FeeIsSettled.objectionTo(owed, paid)).isEmpty();
        assertThat(FeeIsSettled.objectionTo(owed, waived)).isEmpty();
    }

    @Test
    void what_costs_nothing_is_searched_once_the_unpaid_item_has_ended() {
        Asked rejected = new Asked(1, RequestKind.DISCLOSURE, "PAPER", ItemOutcome.REJECTED);

        assertThat(FeeIsSettled.objectionTo(owed(rejected, FeeRulesTest.CORRECTION), ledger().account()))
                .isEmpty();
    }

    @Test
    void nothing_is_rejected_on_the_last_day_to_pay() {
        FeeAccount reminded = reminded();

        assertThat(objection(RequestAction.REJECT_UNPAID, reminded, LAST_DAY)).contains("fee.reject.too.early");
        assertThat(objection(RequestAction.REJECT_UNPAID, reminded, LAST_DAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void nothing_is_rejected_without_a_reminder() {
        assertThat(objection(RequestAction.REJECT_UNPAID, ledger().account(), LAST_DAY.plusDays(1)))
                .contains("fee.reject.not.reminded");
    }

    @Test
    void a_reminder_of_an_earlier_notice_does_not_count() {
        FeeAccount askedAgain = new FeeLedgerForTests()
                .line(EntryKind.REMINDED, 1000, "2027-01-17T01:00:00Z")
                .asked(1000, ASKED_AT, LAST_DAY.toString())
                .account();

        assertThat(objection(RequestAction.REJECT_UNPAID, askedAgain, LAST_DAY.plusDays(1)))
                .contains("fee.reject.not.reminded");
    }

    @Test
    void the_whole_request_is_not_rejected_while_something_in_it_is_free() {
        assertThat(objection(RequestAction.REJECT, reminded(), LAST_DAY.plusDays(1)))
                .contains("fee.reject.free.goes.on");
        assertThat(UnpaidLongEnough.objectionTo(
                        RequestAction.REJECT, owed(FeeRulesTest.ON_PAPER), reminded(), LAST_DAY.plusDays(1)))
                .isEmpty();
    }

    private Optional<String> objection(RequestAction action, FeeAccount account, LocalDate today) {
        return UnpaidLongEnough.objectionTo(action, owed, account, today).map(StepRefused::messageKey);
    }

    private static FeeLedgerForTests ledger() {
        return new FeeLedgerForTests().asked(1000, ASKED_AT, LAST_DAY.toString());
    }

    private static FeeAccount reminded() {
        return ledger().line(EntryKind.REMINDED, 1000, REMINDED_AT).account();
    }

    private static FeeOwed owed(Asked... items) {
        return FeeRules.owed(List.of(items), Optional.of(FeeRulesTest.SCHEDULE), 0);
    }
}
