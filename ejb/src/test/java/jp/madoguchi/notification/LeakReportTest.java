package jp.madoguchi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.LeakReport.Account;
import jp.madoguchi.notification.letter.Wording;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.shared.RequestReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LeakReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Account JA =
            new Account("決定通知を別の方に送付しました。", "お名前、ご請求の種類", "宛名の取り違えです。", "二次被害は確認されていません。", "回収し、二人で確認します。");
    private static final Account EN = new Account(
            "A letter went astray.", "Your name.", "A wrong label.", "None that we know of.", "We took it back.");

    @Test
    void a_full_account_is_taken_and_said_in_the_letter_in_the_language_of_the_request() {
        LeakReport report = new LeakReport("2026-11-23", "INC-2026-014", true, JA, EN);

        assertThatCode(() -> report.check(Language.EN, TODAY)).doesNotThrowAnyException();
        assertThat(report.letter(Language.EN))
                .containsEntry("harm", JA.harm())
                .containsEntry("harmEn", EN.harm())
                .containsEntry("occurredOn", LocalDate.of(2026, 11, 23));
        assertThat(report.letter(Language.JA)).doesNotContainKey("whatEn");
    }

    @Test
    void everything_Article_26_has_the_person_told_is_asked_for_at_once() {
        LeakReport nothing = new LeakReport(null, null, null, null, null);

        assertThat(wrong(nothing, Language.EN).stream().map(Violation::field))
                .containsExactly(
                        "occurredOn",
                        "incident",
                        "reported",
                        "ja.what",
                        "ja.data",
                        "ja.cause",
                        "ja.harm",
                        "ja.measures",
                        "en.what",
                        "en.data",
                        "en.cause",
                        "en.harm",
                        "en.measures");
    }

    @Test
    void a_request_in_Japanese_needs_no_English() {
        assertThatCode(() -> new LeakReport("2026-11-23", "14", false, JA, null).check(Language.JA, TODAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, INC-1, occurredOn, notification.leak.future",
        "yesterday, INC-1, occurredOn, notification.leak.day",
        "1999-12-31, INC-1, occurredOn, notification.leak.day",
        "2026-02-30, INC-1, occurredOn, notification.leak.day",
        "2026-11-24, 髙橋, incident, notification.leak.incident",
        "2026-11-24, -1, incident, notification.leak.incident"
    })
    void a_day_or_number_that_is_none_is_named(String day, String incident, String field, String key) {
        assertThat(wrong(new LeakReport(day, incident, true, JA, null), Language.JA))
                .singleElement()
                .isEqualTo(new Violation(field, key, List.of()));
    }

    @Test
    void the_trail_is_told_codes_and_no_word_of_the_account() {
        assertThat(new LeakReport("2026-11-23", "inc-14", true, JA, null).forTheTrail())
                .isEqualTo(Map.of("incident", "INC-14", "occurredOn", "2026-11-23", "reported", "true"));
    }

    @Test
    void what_may_not_be_known_to_exist_is_kept_out_of_every_part_of_it() {
        for (String part : List.of("what", "data", "cause", "harm", "measures")) {
            MailOwed letter = new MailOwed(
                    new RequestReference("M-2026-000123"), "", Language.JA, "L-27", Map.of(part, "要注意人物の一覧を送付しました。"));

            assertThatThrownBy(() -> TypedWords.check(letter, null)).isInstanceOf(InputRejected.class);
        }
    }

    @Test
    void whatever_is_wrong_is_said_in_both_languages() {
        for (Language language : Language.values()) {
            Wording wording = new Wording(language);
            wrong(new LeakReport("2027-01-01", "", null, null, null), language)
                    .forEach(each -> assertThat(wording.phrase(
                                    each.messageKey(), each.arguments().toArray()))
                            .isNotBlank());
        }
    }

    private static List<Violation> wrong(LeakReport report, Language language) {
        try {
            report.check(language, TODAY);
            return List.of();
        } catch (InputRejected refused) {
            return refused.violations();
        }
    }
}
