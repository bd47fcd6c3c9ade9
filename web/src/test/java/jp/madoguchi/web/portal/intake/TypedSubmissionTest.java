package jp.madoguchi.web.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.intake.FeeToAccept;
import jp.madoguchi.intake.Submission;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.RequesterRelation;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.web.portal.Typed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedSubmissionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Policy FREE = Policy.readFrom(Path.of("../config/policy"));

    private Policy policy = FREE;

    private int paid;

    private final Map<String, List<String>> fields = new HashMap<>(Map.of(
            "language", List.of("ja"),
            "requester.kind", List.of("PRINCIPAL"),
            "requester.name", List.of("髙橋 花子"),
            "requester.email", List.of("hanako@example.jp"),
            "accountType", List.of("PERSONAL"),
            "items", List.of("CORRECTION", "DISCLOSURE"),
            "policyAcknowledged", List.of("true")));

    /** Domain 3.8: a fee is to be accepted only where a published one applies. */
    @Test
    void a_tick_accepts_the_amount_it_stood_beside_and_no_other(@TempDir Path directory) throws IOException {
        policy = charging(directory);
        fields.put("DISCLOSURE.method", List.of("PAPER"));
        fields.put("feeAccepted", List.of("1000"));

        assertThat(read().feeAccepted()).isTrue();

        fields.put("feeAccepted", List.of("300"));

        assertThat(read().feeAccepted()).isFalse();
    }

    @Test
    void the_box_is_there_for_what_costs_something_and_for_nothing_else(@TempDir Path directory) throws IOException {
        policy = charging(directory);
        fields.put("DISCLOSURE.method", List.of("PAPER"));

        assertThat(fee()).hasValueSatisfying(fee -> {
            assertThat(fee.amount()).isEqualTo(1000);
            assertThat(fee.scheduleVersion()).isEqualTo("2026-2");
        });

        fields.put("DISCLOSURE.method", List.of("ELECTRONIC"));
        assertThat(fee()).isEmpty();

        fields.put("DISCLOSURE.method", List.of("PAPER"));
        policy = FREE;
        assertThat(fee()).isEmpty();
    }

    @Test
    void nobody_accepts_what_was_paid_for_the_request_they_continue(@TempDir Path directory) throws IOException {
        policy = charging(directory);
        paid = 1000;
        fields.put("DISCLOSURE.method", List.of("PAPER"));
        assertThat(fee()).as("nothing is continued").isPresent();

        fields.put("previous.receiptCode", List.of("7Q2M-4XKD-90TB-5RWN-8CHE-3VPA-YZ-1"));
        assertThat(fee()).isEmpty();

        paid = 400;
        assertThat(fee()).hasValueSatisfying(fee -> {
            assertThat(fee.amount()).isEqualTo(600);
            assertThat(fee.credited()).isEqualTo(400);
        });
    }

    @Test
    void several_kinds_become_several_items_in_the_order_chosen() {
        fields.put("DISCLOSURE.categories.range", List.of("ALL"));
        fields.put("DISCLOSURE.categories", List.of("C1a"));
        fields.put("DISCLOSURE.method", List.of("PAPER"));
        fields.put("CORRECTION.categories", List.of("C1b"));
        fields.put("CORRECTION.correctValue", List.of("一行目\r\n二行目"));

        Submission submission = read();

        assertThat(submission.items())
                .extracting(Submission.ItemAsked::kind)
                .containsExactly(RequestKind.CORRECTION, RequestKind.DISCLOSURE);
        assertThat(submission.items().get(0).scope().correctValue()).isEqualTo("一行目\n二行目");
        assertThat(submission.items().get(0).scope().categories()).containsExactly("C1b");
        assertThat(submission.items().get(1).scope().categories()).containsExactly(ItemScope.ALL);
        assertThat(submission.items().get(1).scope().method()).isEqualTo("PAPER");
    }

    @Test
    void each_place_of_a_correction_in_which_something_was_said_is_an_item_of_its_own() {
        fields.put("CORRECTION.categories", List.of("C1b"));
        fields.put("CORRECTION.change", List.of("CORRECT"));
        fields.put("CORRECTION-3.categories", List.of("C1a"));
        fields.put("CORRECTION-3.currentValue", List.of("高橋"));

        Submission submission = read();

        assertThat(submission.items())
                .extracting(Submission.ItemAsked::kind)
                .containsExactly(RequestKind.CORRECTION, RequestKind.CORRECTION, RequestKind.DISCLOSURE);
        assertThat(submission.items().get(1).scope().currentValue()).isEqualTo("高橋");
        assertThat(place("items[1].correctValue")).isEqualTo("CORRECTION-3.correctValue");
        assertThat(place("items[2].method")).isEqualTo("DISCLOSURE.method");
    }

    @Test
    void what_a_change_does_not_need_is_left_out_as_the_form_hides_it() {
        fields.put("items", List.of("CORRECTION"));
        fields.put("CORRECTION.currentValue", List.of("旧"));
        fields.put("CORRECTION.correctValue", List.of("新"));

        fields.put("CORRECTION.change", List.of("ADD"));
        assertThat(first().currentValue()).isNull();
        assertThat(first().correctValue()).isEqualTo("新");

        fields.put("CORRECTION.change", List.of("DELETE"));
        assertThat(first().currentValue()).isEqualTo("旧");
        assertThat(first().correctValue()).isNull();
    }

    @Test
    void an_erasure_waits_for_the_disclosure_wherever_it_was_chosen() {
        fields.put("items", List.of("ERASURE", "CORRECTION", "DISCLOSURE"));
        fields.put("ERASURE.after", List.of("DISCLOSURE"));
        assertThat(first().after()).isEqualTo(3);

        fields.put("CORRECTION-2.correctValue", List.of("新"));
        assertThat(first().after()).isEqualTo(4);

        fields.put("items", List.of("ERASURE"));
        assertThat(first().after()).isZero();
    }

    @Test
    void only_settings_that_change_are_sent() {
        fields.put("items", List.of("PREFERENCE"));
        fields.put("PREFERENCE.preferences.PROMO_SMS", List.of("OFF"));
        fields.put("PREFERENCE.preferences.PROMO_TEL", List.of(""));
        fields.put("PREFERENCE.preferences.INTEREST_ADS", List.of("ON"));

        assertThat(first().preferences()).containsExactly("INTEREST_ADS=ON", "PROMO_SMS=OFF");
    }

    @Test
    void the_whole_time_is_said_in_the_words_of_the_reply() {
        fields.put("items", List.of("TPR_DISCLOSURE"));
        fields.put("TPR_DISCLOSURE.period.range", List.of("ALL"));
        fields.put("TPR_DISCLOSURE.period", List.of("2025年"));
        assertThat(first().period()).isEqualTo("これまでの全期間");

        fields.put("language", List.of("en"));
        assertThat(first().period()).isEqualTo("the whole time until now");

        fields.put("TPR_DISCLOSURE.period.range", List.of("SOME"));
        assertThat(first().period()).isEqualTo("2025年");
    }

    @Test
    void recipients_are_ticked_and_an_earlier_request_is_named() {
        fields.put("items", List.of("TP_STOP"));
        fields.put("TP_STOP.recipients", List.of("R07", "R08"));
        fields.put("previous.receiptCode", List.of(" 0123-4567 "));
        fields.put("relation", List.of("APPLICANT"));
        fields.put("regimes", List.of("GDPR"));

        assertThat(first().recipients()).containsExactly("R07", "R08");
        assertThat(read().earlier().receiptCode()).isEqualTo("0123-4567");
        assertThat(read().earlier().reference()).isNull();
        assertThat(read().form().relation()).isEqualTo(RequesterRelation.APPLICANT);
        assertThat(read().form().regimes()).containsExactly("GDPR");
    }

    @Test
    void nothing_earlier_and_no_other_law_is_nothing() {
        fields.put("regimes", List.of(""));

        assertThat(read().earlier()).isNull();
        assertThat(read().form().regimes()).isEmpty();
        assertThat(read().form().relation()).isEqualTo(RequesterRelation.CUSTOMER);
    }

    @Test
    void what_was_written_for_a_kind_not_chosen_is_left_out() {
        fields.put("ERASURE.explanation", List.of("消してほしい"));

        assertThat(read().items()).extracting(Submission.ItemAsked::kind).doesNotContain(RequestKind.ERASURE);
    }

    @Test
    void a_principal_is_named_only_by_an_agent() {
        fields.put("principal.name", List.of("山田 太郎"));
        assertThat(read().form().principal()).isNull();

        fields.put("requester.kind", List.of("STATUTORY_AGENT"));

        assertThat(read().form().requesterKind()).isEqualTo(RequesterKind.STATUTORY_AGENT);
        assertThat(read().form().principal().name()).isEqualTo("山田 太郎");
    }

    @Test
    void names_keep_their_old_form_characters_byte_for_byte() {
        fields.put("requester.name", List.of("𠮷野 葛󠄀子"));

        assertThat(read().form().requester().name()).isEqualTo("𠮷野 葛󠄀子");
    }

    @Test
    void identifiers_stand_one_on_a_line() {
        fields.put("registeredIdentifiers", List.of(" hanako@example.jp\r\n\r\n1234 "));

        assertThat(read().form().registeredIdentifiers()).containsExactly("hanako@example.jp", "1234");
    }

    @Test
    void an_empty_form_is_read_without_a_fault_so_that_intake_can_say_what_is_missing() {
        fields.clear();

        Submission submission = read();

        assertThat(submission.language()).isNull();
        assertThat(submission.form().requesterKind()).isNull();
        assertThat(submission.items()).isEmpty();
        assertThat(submission.policyAcknowledged()).isFalse();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"items, NONSENSE", "accountType, ADMIN", "requester.kind, principal", "relation, FRIEND"})
    void a_choice_the_form_does_not_offer_is_refused_at_its_field(String field, String value) {
        fields.put(field, List.of(value));

        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        InputRejected.class,
                        rejected -> assertThat(rejected.violations())
                                .extracting(Violation::field)
                                .containsExactly(field));
    }

    @ParameterizedTest(name = "{0} is shown at {1}")
    @CsvSource({
        "requester.email, requester.email",
        "items[0].correctValue, CORRECTION.correctValue",
        "items[1].method, DISCLOSURE.method",
        "items[1].type, items",
        "items[7].method, items",
        "items, items",
        "registeredIdentifiers[3], registeredIdentifiers",
        "requester, requester.name",
        "principal, principal.name"
    })
    void a_violation_finds_its_field(String path, String place) {
        assertThat(new TypedSubmission(new Typed(fields), policy, TODAY, earlier -> paid).place(path))
                .isEqualTo(place);
    }

    @Test
    void one_does_not_type_where_one_chooses() {
        assertThat(TypedSubmission.worded(new Violation("items[0].method", "intake.required"))
                        .messageKey())
                .isEqualTo("problem.choose");
        assertThat(TypedSubmission.worded(new Violation("requester.name", "intake.required"))
                        .messageKey())
                .isEqualTo("intake.required");
    }

    private String place(String path) {
        return new TypedSubmission(new Typed(fields), policy, TODAY, earlier -> paid).place(path);
    }

    private ItemScope first() {
        return read().items().get(0).scope();
    }

    private Submission read() {
        return new TypedSubmission(new Typed(fields), policy, TODAY, earlier -> paid).read();
    }

    private Optional<FeeToAccept> fee() {
        return new TypedSubmission(new Typed(fields), policy, TODAY, earlier -> paid).fee();
    }

    private static Policy charging(Path directory) throws IOException {
        Path source = Path.of("../config/policy");
        try (var files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = directory.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.writeString(directory.resolve("fee-schedules.json"), """
                [{ "version": "2026-2", "publishedOn": "2026-10-01", "effectiveFrom": "2026-10-01",
                   "amounts": { "DISCLOSURE": { "PAPER": 1000 } },
                   "payment": [{ "ja": "銀行振込", "en": "Bank transfer" }], "waivers": [],
                   "refund": { "whenRefused": true, "whenNotHeld": true, "whenPartial": false } }]
                """);
        return Policy.readFrom(directory);
    }
}
