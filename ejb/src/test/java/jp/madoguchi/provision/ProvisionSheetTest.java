package jp.madoguchi.provision;

import static jp.madoguchi.provision.GrantedRecordsTest.provided;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.notification.LetterText;
import jp.madoguchi.notification.pdf.LetterPdf;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PolicyDirectory;
import jp.madoguchi.preference.Customer;
import jp.madoguchi.request.ArrivedRequest;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the extract says: the statutory items, and nothing else (guideline 3-8-3-2). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvisionSheetTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final Provision BY_OPT_OUT = new Provision(
            new Customer(null, "hanako@example.jp"),
            Direction.PROVIDED,
            "R08",
            "見本フィード株式会社",
            null,
            LocalDate.of(2026, 4, 1),
            LegalBasis.OPT_OUT,
            Set.of("C1b"),
            RecordedAs.BATCH);
    private static final Provision RECEIVED = new Provision(
            new Customer(null, "hanako@example.jp"),
            Direction.RECEIVED,
            null,
            "見本データ株式会社",
            "会員登録により本人から取得",
            LocalDate.of(2026, 5, 1),
            LegalBasis.CONSENT,
            Set.of("C1a"),
            RecordedAs.INDIVIDUAL);

    private final Policy policy = Policy.readFrom(PolicyDirectory.DELIVERED);

    @Test
    void a_record_names_recipient_consent_person_and_items() {
        assertThat(sheet(Language.JA, provided("R07", "C1b")).body())
                .contains("提供先: 第三者広告の配信・表示事業者", "ご本人の同意: 得ています", "ご本人: hanako@example.jp", "個人データの項目: ");
    }

    @Test
    void the_date_is_an_item_of_an_opt_out_and_not_of_consent() {
        assertThat(sheet(Language.JA, BY_OPT_OUT).body())
                .contains("提供先: 見本フィード株式会社(第三者サービス内の商品情報の配信・表示事業者)", "提供の年月日: 2026年4月1日")
                .doesNotContain("ご本人の同意");
        assertThat(sheet(Language.JA, RECEIVED).body())
                .contains("提供元: 見本データ株式会社", "取得の経緯: 会員登録により本人から取得", "ご本人の同意: 得ています")
                .doesNotContain("5月1日");
    }

    @Test
    void it_says_the_period_it_covers() {
        assertThat(sheet(Language.JA, BY_OPT_OUT).body()).contains("対象期間: 2025年4月1日から2027年2月1日まで");
        assertThat(sheet(Language.EN, BY_OPT_OUT).body()).contains("Period covered: 1 April 2025 to 1 February 2027");
    }

    @Test
    void it_says_nothing_of_how_and_by_whom_it_was_recorded() {
        assertThat(sheet(Language.JA, BY_OPT_OUT).body()).doesNotContain("一括", "BATCH", "OPT_OUT");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_can_be_set_on_paper_with_every_record(Language language) throws IOException {
        LetterText text = sheet(language, provided("R07", "C1b"), BY_OPT_OUT, RECEIVED);
        byte[] pdf = new LetterPdf(Path.of("target/no-fonts-added"))
                .of(new LetterPdf.Sheet("M-2026-000123", text, language, Instant.parse("2027-02-01T01:00:00Z")));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains(text.body()
                            .lines()
                            .map(line -> line.replaceAll("\\s", ""))
                            .toArray(String[]::new));
        }
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> ProvisionPeriod.of(TODAY, TODAY.minusDays(1))).isInstanceOf(InputRejected.class);
    }

    @Test
    void a_period_covers_both_its_days_and_whatever_has_no_date() {
        LocalDate day = BY_OPT_OUT.providedOn();

        assertThat(ProvisionPeriod.of(day, day).covers(BY_OPT_OUT)).isTrue();
        assertThat(ProvisionPeriod.of(day.plusDays(1), null).covers(BY_OPT_OUT)).isFalse();
        assertThat(ProvisionPeriod.of(null, day.minusDays(1)).covers(BY_OPT_OUT))
                .isFalse();
        assertThat(ProvisionPeriod.of(day, day).covers(provided("R07", "C1b"))).isTrue();
    }

    @Test
    void no_identifier_is_taken_that_nobody_chose_or_the_request_does_not_name() {
        DataSubjectRequest request = ArrivedRequest.of(RequestKind.TPR_DISCLOSURE);
        String own = request.form().dataSubject().email();

        assertThat(ProvisionExtracts.chosen(request, List.of(" " + own.toUpperCase())))
                .containsExactly(new Customer(null, own));
        for (List<String> other :
                List.of(List.<String>of(), List.of("taro@example.jp"), List.of(own, "taro@example.jp"))) {
            assertThatThrownBy(() -> ProvisionExtracts.chosen(request, other)).isInstanceOf(InputRejected.class);
        }
        assertThatThrownBy(() -> ProvisionExtracts.chosen(request, null)).isInstanceOf(InputRejected.class);
    }

    private LetterText sheet(Language language, Provision... given) {
        return new ProvisionSheet(policy, language)
                .of(
                        ArrivedRequest.of(RequestKind.TPR_DISCLOSURE),
                        List.of(given),
                        ProvisionPeriod.of(LocalDate.of(2025, 4, 1), null),
                        TODAY);
    }
}
