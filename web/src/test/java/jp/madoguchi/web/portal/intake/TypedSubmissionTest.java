package jp.madoguchi.web.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.intake.Submission;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.web.portal.Typed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedSubmissionTest {

    private final Map<String, List<String>> fields = new HashMap<>(Map.of(
            "language", List.of("ja"),
            "requester.kind", List.of("PRINCIPAL"),
            "requester.name", List.of("髙橋 花子"),
            "requester.email", List.of("hanako@example.jp"),
            "accountType", List.of("PERSONAL"),
            "items", List.of("CORRECTION", "DISCLOSURE"),
            "policyAcknowledged", List.of("true")));

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
    @CsvSource({"items, NONSENSE", "accountType, ADMIN", "requester.kind, principal"})
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
        assertThat(new TypedSubmission(new Typed(fields)).place(path)).isEqualTo(place);
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

    private Submission read() {
        return new TypedSubmission(new Typed(fields)).read();
    }
}
