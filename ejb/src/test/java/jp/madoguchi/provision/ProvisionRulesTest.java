package jp.madoguchi.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PolicyDirectory;
import jp.madoguchi.preference.Customer;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in a record of provision (RULE 20, 24; domain 3.4). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvisionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final String PERSON = "hanako@example.jp";
    private static final String PUPIL = "pupil@example.jp";

    private final ProvisionRules rules = new ProvisionRules(
            Policy.readFrom(PolicyDirectory.DELIVERED), TODAY, person -> person.equals(new Customer(null, PUPIL)));

    @Test
    void a_provision_by_consent_needs_no_date() {
        Provision read = rules.read(provided(PERSON, "R07", null, "CONSENT", "C1b"));

        assertThat(read.providedOn()).isNull();
        assertThat(read.recipient()).isEqualTo("R07");
        assertThat(read.categories()).containsExactly("C1b");
    }

    @Test
    void a_person_is_recorded_by_the_address_as_it_is_compared() {
        assertThat(rules.read(provided(" ＨANAKO@example.jp", "R07", null, "CONSENT", "C1b"))
                        .identifier())
                .isEqualTo(PERSON);
    }

    @Test
    void a_provision_by_opt_out_needs_its_date() {
        assertThat(wrong(provided(PERSON, "R07", null, "OPT_OUT", "C1b"))).containsExactly("providedOn");
        assertThat(rules.read(provided(PERSON, "R07", "2027-02-01", "OPT_OUT", "C1b"))
                        .providedOn())
                .isEqualTo(TODAY);
    }

    @Test
    void a_my_number_is_recorded_of_nobody_whichever_way_a_record_comes_in() {
        ProvisionWritten written = new ProvisionWritten(
                "123456789018",
                "RECEIVED",
                null,
                "見本商事 1234-5678-9018",
                "番号 １２３４５６７８９０１８ で照会",
                null,
                "CONSENT",
                List.of("C1b"),
                "INDIVIDUAL");

        assertThat(catchThrowableOfType(InputRejected.class, () -> rules.read(written))
                        .violations())
                .containsExactly(
                        new Violation("identifier", "input.my.number"),
                        new Violation("counterpart", "input.my.number"),
                        new Violation("acquisition", "input.my.number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R03", "R04", "R06", "R09", "S06", "S07"})
    void nothing_is_recorded_of_provision_to_those_the_law_excepts(String recipient) {
        assertThat(wrong(provided(PERSON, recipient, null, "CONSENT", "C1b"))).containsExactly("recipient");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R01", "R02", "R05", "R07", "R08", "R10"})
    void everybody_else_is_recorded(String recipient) {
        assertThat(rules.read(provided(PERSON, recipient, null, "CONSENT", "C1b"))
                        .recipient())
                .isEqualTo(recipient);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-02, provision.day.future",
        "1999-12-31, provision.day.unreadable",
        "2027-02-30, provision.day.unreadable",
        "令和9年2月1日, provision.day.unreadable"
    })
    void a_day_is_one_that_has_been(String day, String says) {
        assertThat(violations(provided(PERSON, "R07", day, "CONSENT", "C1b")))
                .extracting(Violation::messageKey)
                .containsExactly(says);
    }

    @Test
    void pupils_are_not_provided_to_advertisers() {
        assertThat(wrong(provided(PUPIL, "R07", null, "CONSENT", "C1b"))).containsExactly("identifier");
        assertThat(rules.read(provided(PUPIL, "R01", null, "CONSENT", "C1b")).recipient())
                .isEqualTo("R01");
    }

    @Test
    void what_was_received_names_its_sender_and_how_they_got_it_and_no_recipient() {
        assertThat(wrong(received("R07", null, null)))
                .containsExactlyInAnyOrder("recipient", "counterpart", "acquisition");
        assertThat(rules.read(received(null, "見本データ株式会社 代表取締役 見本 次郎", "会員登録により本人から取得"))
                        .counterpart())
                .startsWith("見本データ株式会社");
    }

    @Test
    void what_was_provided_says_nothing_of_an_acquisition() {
        assertThat(wrong(new ProvisionWritten(
                        PERSON, "PROVIDED", "R07", null, "本人から", null, "CONSENT", List.of("C1b"), "INDIVIDUAL")))
                .containsExactly("acquisition");
    }

    @Test
    void everything_wrong_is_said_at_once() {
        assertThat(wrong(new ProvisionWritten(null, "GIVEN", null, null, null, null, "LAW", List.of("C99"), "")))
                .containsExactlyInAnyOrder("identifier", "direction", "basis", "recordedAs", "categories");
        assertThat(wrong(new ProvisionWritten(null, null, null, null, null, null, null, null, null)))
                .containsExactlyInAnyOrder("identifier", "direction", "basis", "recordedAs", "categories");
    }

    @Test
    void every_refusal_has_words_in_both_languages() {
        List<Violation> said = violations(
                new ProvisionWritten("", "PROVIDED", "S06", "長".repeat(301), "x", "x", "x", List.of("?"), "x"));

        assertThat(said).hasSize(8);
        for (Language language : Language.values()) {
            assertThat(said)
                    .allSatisfy(each -> assertThat(RuleTexts.of(each.messageKey(), each.arguments(), language))
                            .isNotBlank());
        }
    }

    private List<String> wrong(ProvisionWritten written) {
        return violations(written).stream().map(Violation::field).toList();
    }

    private List<Violation> violations(ProvisionWritten written) {
        return catchThrowableOfType(InputRejected.class, () -> rules.read(written))
                .violations();
    }

    private static ProvisionWritten provided(
            String person, String recipient, String on, String basis, String category) {
        return new ProvisionWritten(
                person, "PROVIDED", recipient, null, null, on, basis, List.of(category), "INDIVIDUAL");
    }

    private static ProvisionWritten received(String recipient, String sender, String acquisition) {
        return new ProvisionWritten(
                PERSON, "RECEIVED", recipient, sender, acquisition, null, "CONSENT", List.of("C1b"), "INDIVIDUAL");
    }
}
