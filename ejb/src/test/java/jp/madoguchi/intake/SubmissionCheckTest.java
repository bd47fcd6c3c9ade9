package jp.madoguchi.intake;

import static jp.madoguchi.request.RequestType.Question.Field.METHOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import jp.madoguchi.intake.Submission.ItemAsked;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmissionCheckTest {

    private static final Person HANAKO =
            new Person("髙橋 花子", "タカハシ ハナコ", "hanako@example.jp", "03-0000-0000", "東京都千代田区1-1");
    private static final ItemAsked DISCLOSURE = new ItemAsked(RequestKind.DISCLOSURE, scope("ELECTRONIC", null));

    @Test
    void a_whole_submission_has_nothing_wrong_with_it() {
        assertThatCode(() -> check(by(RequesterKind.PRINCIPAL, HANAKO, null), DISCLOSURE))
                .doesNotThrowAnyException();
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        var rejected = catchThrowableOfType(
                InputRejected.class,
                () -> new SubmissionCheck(List.of(new DisclosureLike()))
                        .demandValid(new Submission(null, null, null, false)));

        assertThat(rejected.violations().stream().map(Violation::field))
                .contains("language", "policyAcknowledged", "requester", "items");
    }

    @Test
    void an_agent_names_the_principal_and_a_principal_names_nobody_else() {
        assertThat(fieldsOf(by(RequesterKind.VOLUNTARY_AGENT, HANAKO, null), DISCLOSURE))
                .containsExactly("principal.name");
        assertThat(fieldsOf(by(RequesterKind.PRINCIPAL, HANAKO, HANAKO), DISCLOSURE))
                .containsExactly("principal");
    }

    @Test
    void a_required_answer_that_is_missing_and_one_that_was_not_asked_for_are_named_by_their_place() {
        ItemAsked item = new ItemAsked(RequestKind.DISCLOSURE, scope(null, "正しい値"));

        assertThat(fieldsOf(by(RequesterKind.PRINCIPAL, HANAKO, null), item))
                .containsExactly("items[0].method", "items[0].correctValue");
    }

    @Test
    void each_kind_can_be_asked_for_once_and_only_if_it_is_offered() {
        ItemAsked erasure = new ItemAsked(RequestKind.ERASURE, scope(null, null));

        assertThat(fieldsOf(by(RequesterKind.PRINCIPAL, HANAKO, null), DISCLOSURE, DISCLOSURE, erasure))
                .containsExactly("items[1].type", "items[2].type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-at-sign",
                "a@b",
                "a@b,c@example.jp",
                "a@example.jp\nBcc: x@example.jp",
                "\"x\" <a@example.jp>",
                "a b@example.jp",
                "@example.jp",
                "a@-example.jp"
            })
    void what_is_no_single_plain_address_is_refused(String address) {
        Person person = new Person("髙橋 花子", null, address, null, null);

        assertThat(fieldsOf(by(RequesterKind.PRINCIPAL, person, null), DISCLOSURE))
                .containsExactly("requester.email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc..d.@docomo.example", "a+b@example.co.jp", "O'Brien@example.jp"})
    void odd_but_legal_addresses_are_taken(String address) {
        Person person = new Person("髙橋 花子", null, address, null, null);

        assertThatCode(() -> check(by(RequesterKind.PRINCIPAL, person, null), DISCLOSURE))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"花子\u0000", "花子\uD83D", "花子\uFFFE", "花子\u0007", "花\n子"})
    void characters_that_nobody_types_are_refused(String name) {
        Person person = new Person(name, null, "hanako@example.jp", null, null);

        assertThat(fieldsOf(by(RequesterKind.PRINCIPAL, person, null), DISCLOSURE))
                .containsExactly("requester.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"髙﨑 德", "葛\uDB40\uDD00 𠮷子", "ﾔﾏﾀﾞ 太郎", "山田‐Smith 太郎"})
    void old_forms_rare_characters_and_variation_selectors_are_names(String name) {
        Person person = new Person(name, null, "hanako@example.jp", null, null);

        assertThatCode(() -> check(by(RequesterKind.PRINCIPAL, person, null), DISCLOSURE))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u3000\u2060", "\uFEFF", "\u3164", "\u202E", "\u2028", "山田\u2028花子", "山田\u2029"})
    void a_name_that_nobody_can_see_or_that_runs_over_a_line_is_none(String name) {
        Person person = new Person(name, null, "hanako@example.jp", null, null);

        assertThat(fieldsOf(by(RequesterKind.PRINCIPAL, person, null), DISCLOSURE))
                .isNotEmpty()
                .containsOnly("requester.name");
    }

    @Test
    void length_is_counted_in_characters_a_person_sees_as_one() {
        Person hundred = new Person("𠮷".repeat(100), null, "hanako@example.jp", null, null);
        Person tooLong = new Person("𠮷".repeat(101), null, "hanako@example.jp", null, null);

        assertThatCode(() -> check(by(RequesterKind.PRINCIPAL, hundred, null), DISCLOSURE))
                .doesNotThrowAnyException();
        assertThat(fieldsOf(by(RequesterKind.PRINCIPAL, tooLong, null), DISCLOSURE))
                .containsExactly("requester.name");
    }

    private static List<String> fieldsOf(SubmittedForm form, ItemAsked... items) {
        return catchThrowableOfType(InputRejected.class, () -> check(form, items)).violations().stream()
                .map(Violation::field)
                .toList();
    }

    private static void check(SubmittedForm form, ItemAsked... items) {
        new SubmissionCheck(List.of(new DisclosureLike()))
                .demandValid(new Submission(Language.JA, form, List.of(items), true));
    }

    private static SubmittedForm by(RequesterKind kind, Person requester, Person principal) {
        return new SubmittedForm(kind, requester, principal, AccountType.PERSONAL, List.of());
    }

    private static ItemScope scope(String method, String correctValue) {
        return new ItemScope(null, null, null, null, method, null, correctValue, null, null);
    }

    private static final class DisclosureLike implements RequestType {

        @Override
        public RequestKind kind() {
            return RequestKind.DISCLOSURE;
        }

        @Override
        public String article() {
            return "33(1)";
        }

        @Override
        public String letter() {
            return "L-09";
        }

        @Override
        public Set<Question> questions() {
            return Set.of(Question.required(METHOD));
        }

        @Override
        public AssuranceLevel requiredLevel(ItemScope scope) {
            return AssuranceLevel.A2;
        }
    }
}
