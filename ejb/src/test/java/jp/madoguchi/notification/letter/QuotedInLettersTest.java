package jp.madoguchi.notification.letter;

import static jp.madoguchi.notification.letter.ScenarioLettersTest.aCase;
import static jp.madoguchi.notification.letter.ScenarioLettersTest.printed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.decision.Quoted;
import jp.madoguchi.decision.RejectionReason;
import jp.madoguchi.fee.FeeAsked;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a letter takes from the evidence and from the fee ledger; on paper the letters lie in {@code target/letters}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuotedInLettersTest {

    private static final Instant ARRIVED = Instant.parse("2027-02-02T05:23:41Z");
    private static final String OFFERED = "前回お渡しした開示資料(有効期間中)の再交付";

    @Test
    void scenario_17_the_refusal_says_what_can_be_had_instead() throws IOException {
        CaseToTell about = aCase(ARRIVED, refused());

        assertThat(printed("scenario-17", "L-11", Language.JA, about))
                .contains("第33条第2項第2号", "第14項第2号", "次のものはお渡しできます: " + OFFERED)
                .doesNotContain(SampleLetters.INTERNAL);
        assertThat(printed("scenario-17", "L-11", Language.EN, about))
                .contains("What we can give you instead: The details are written in the Japanese text of this letter.")
                .contains("次のものはお渡しできます: " + OFFERED);
    }

    @Test
    void scenario_34_the_rejection_says_how_much_was_owed_and_which_day_passed() throws IOException {
        CaseToTell about = aCase(ARRIVED, rejected("F-FEE")).unpaid(new FeeAsked(1000, LocalDate.of(2027, 2, 17)));

        assertThat(printed("scenario-34", "L-15", Language.JA, about))
                .contains("お支払いをお願いした手数料: 1,000円(税込)", "お支払いの期日: 令和9年2月17日(西暦2027年)")
                .contains("改めてご請求ください。手数料の額とお支払いの方法は、改めてご案内いたします。")
                .doesNotContain("不足していた書類", "保有して");
        assertThat(printed("scenario-34", "L-15", Language.EN, about))
                .contains("Fee we asked for: JPY 1,000 (tax included)", "Last day to pay: 17 February 2027");
    }

    @Test
    void a_rejection_for_another_reason_says_nothing_of_the_fee() throws IOException {
        CaseToTell about = aCase(ARRIVED, rejected("S14-4")).unpaid(new FeeAsked(1000, LocalDate.of(2027, 2, 17)));

        assertThat(printed("scenario-6", "L-15", Language.JA, about))
                .contains("不足していた書類")
                .doesNotContain("1,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L-08", "L-11", "L-15", "L-17", "L-23"})
    void scenario_36_a_letter_that_ends_what_was_paid_for_says_what_is_refunded(String template) throws IOException {
        CaseToTell paid = aCase(ARRIVED, refused());

        assertThat(printed("scenario-36", template, Language.JA, paid.refunding(1000)))
                .contains("手数料の返金", "1,000円(税込)を返金いたします")
                .doesNotContain("返金の有無");
        assertThat(printed("scenario-36", template, Language.EN, paid.refunding(1000)))
                .contains("FEE REFUND", "refund JPY 1,000 (tax included)");
        assertThat(printed("scenario-36", template, Language.JA, paid)).doesNotContain("返金いたします");
    }

    @Test
    void before_it_is_locked_away_the_day_of_erasure_is_the_one_of_the_evidence_and_afterwards_the_one_confirmed()
            throws IOException {
        DecisionLine kept = line("C1a", Disposition.ALT, "U-RETAIN", "法令により保存が義務付けられているため");
        ItemToTell drafted = new ItemToTell(
                        1,
                        RequestKind.ERASURE,
                        SampleLetters.categories("C1a"),
                        Optional.of(ItemOutcome.ALT_MEASURE),
                        List.of(kept))
                .quoting(Map.of("U-RETAIN", List.of(new Quoted("END_DATE", "2033-03-30", LocalDate.of(2033, 3, 30)))));

        assertThat(printed("retained-draft", "L-21", Language.JA, aCase(ARRIVED, drafted)))
                .contains("消去する日: 令和15年3月30日(西暦2033年)");
        assertThat(printed(
                        "retained",
                        "L-21",
                        Language.JA,
                        aCase(ARRIVED, drafted.with(SampleDone.of(1, RequestKind.ERASURE, List.of(kept))))))
                .contains("2033年)に消去します")
                .doesNotContain("消去する日:");
    }

    private static ItemToTell refused() {
        return new ItemToTell(
                        1,
                        RequestKind.DISCLOSURE,
                        SampleLetters.categories("C2a"),
                        Optional.of(ItemOutcome.REFUSED),
                        List.of(line("C2a", Disposition.WITHHOLD, "S14-2", "ログの復元に特別な手作業を要し、著しい支障が生じるため")))
                .quoting(Map.of("S14-2", List.of(new Quoted("WHAT_IS_OFFERED", OFFERED, null))));
    }

    private static ItemToTell rejected(String code) {
        return new ItemToTell(
                1,
                RequestKind.DISCLOSURE,
                SampleLetters.categories("C1a"),
                Optional.of(ItemOutcome.REJECTED),
                List.of(),
                Optional.of(new RejectionReason(
                        code,
                        SampleLetters.INTERNAL,
                        "期日までに必要なことを確認できませんでした。",
                        "What we had asked for did not arrive in time.",
                        "kato")));
    }

    private static DecisionLine line(String place, Disposition how, String code, String reason) {
        return new DecisionLine(place, null, how, code, SampleLetters.INTERNAL, reason);
    }
}
