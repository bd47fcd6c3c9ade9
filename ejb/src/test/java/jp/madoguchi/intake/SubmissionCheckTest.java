package jp.madoguchi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.intake.Submission.ItemAsked;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.RequesterRelation;
import jp.madoguchi.request.ScopesForTests;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.request.type.Correction;
import jp.madoguchi.request.type.Disclosure;
import jp.madoguchi.request.type.Erasure;
import jp.madoguchi.request.type.OptOutStop;
import jp.madoguchi.request.type.SecurityInfo;
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
    private static final Policy POLICY = Policy.readFrom(Path.of("../config/policy"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final RequestTypes TYPES = RequestTypes.of(List.of(
            new Disclosure(POLICY),
            new Correction(POLICY),
            new Erasure(POLICY),
            new OptOutStop(POLICY),
            new SecurityInfo(POLICY)));
    private static final ItemAsked DISCLOSURE = new ItemAsked(RequestKind.DISCLOSURE, scope("ELECTRONIC", null));

    private static final SubmittedForm BY_HERSELF = by(RequesterKind.PRINCIPAL, HANAKO, null);

    @Test
    void a_whole_submission_has_nothing_wrong_with_it() {
        assertThatCode(() -> check(by(RequesterKind.PRINCIPAL, HANAKO, null), DISCLOSURE))
                .doesNotThrowAnyException();
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        var rejected = catchThrowableOfType(
                InputRejected.class,
                () -> new SubmissionCheck(TYPES, POLICY)
                        .demandValid(new Submission(null, null, null, false), TODAY, () -> 0));

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
    void a_kind_can_be_asked_for_twice_if_it_asks_for_something_else() {
        assertThatCode(() -> check(BY_HERSELF, correction("C1b", "旧住所", "新住所"), correction("C1a", "高橋", "髙橋")))
                .doesNotThrowAnyException();
        assertThat(fieldsOf(BY_HERSELF, DISCLOSURE, DISCLOSURE)).containsExactly("items[1].type");
    }

    @Test
    void what_is_not_offered_is_refused_with_the_reason() {
        ItemAsked optOut = new ItemAsked(RequestKind.OPTOUT_STOP, ItemScope.nothingSaid());
        ItemAsked complaint = new ItemAsked(RequestKind.COMPLAINT, ItemScope.nothingSaid());

        assertThat(violationsOf(BY_HERSELF, optOut, complaint))
                .extracting(Violation::field, Violation::messageKey)
                .containsExactly(
                        tuple("items[0].type", "intake.type.no.opt.out"),
                        tuple("items[1].type", "intake.type.not.offered"));
    }

    @Test
    void an_erasure_may_wait_for_a_disclosure_of_the_same_submission() {
        assertThatCode(() -> check(BY_HERSELF, DISCLOSURE, erasureAfter(1))).doesNotThrowAnyException();
        assertThatCode(() -> check(BY_HERSELF, erasureAfter(2), DISCLOSURE)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "after item {0}")
    @ValueSource(ints = {2, 3, 0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void an_erasure_waits_for_nothing_but_a_disclosure_that_is_there(int number) {
        assertThat(violationsOf(BY_HERSELF, DISCLOSURE, erasureAfter(number)))
                .containsExactly(new Violation("items[1].after", "intake.after.no.disclosure"));
    }

    @Test
    void nothing_else_waits() {
        ItemAsked waiting = new ItemAsked(
                RequestKind.CORRECTION,
                ScopesForTests.after(1, correction("C1b", "旧", "新").scope()));

        assertThat(violationsOf(BY_HERSELF, DISCLOSURE, waiting))
                .containsExactly(new Violation("items[1].after", "intake.after.cannot.wait"));
    }

    @Test
    void records_of_personnel_are_for_employees_and_applicants() {
        ItemAsked ownFile = new ItemAsked(
                RequestKind.DISCLOSURE,
                new ItemScope(List.of("HR"), null, null, null, "ELECTRONIC", null, null, null, null));

        assertThat(violationsOf(BY_HERSELF, ownFile))
                .containsExactly(new Violation("items[0].categories", "intake.personnel.only"));
        assertThatCode(() -> check(asA(RequesterRelation.EMPLOYEE), ownFile)).doesNotThrowAnyException();
        assertThatCode(() -> check(asA(RequesterRelation.APPLICANT), ownFile)).doesNotThrowAnyException();
    }

    @Test
    void nothing_is_posted_to_somebody_without_an_address() {
        Person nowhere = new Person("髙橋 花子", null, "hanako@example.jp", null, " ");
        ItemAsked onPaper = new ItemAsked(RequestKind.DISCLOSURE, scope("PAPER", null));

        assertThat(fieldsOf(by(RequesterKind.PRINCIPAL, nowhere, null), onPaper))
                .containsExactly("requester.postalAddress");
        assertThatCode(() -> check(BY_HERSELF, onPaper)).doesNotThrowAnyException();
    }

    @Test
    void another_law_is_one_we_know_and_named_once() {
        for (List<String> wrong :
                List.of(List.of("LGPD"), List.of("APPI_PRIVATE"), List.of("GDPR", "GDPR"), List.of(""))) {
            assertThat(fieldsOf(under(wrong), DISCLOSURE)).containsExactly("regimes");
        }
        assertThatCode(() -> check(under(List.of("GDPR", "CCPA")), DISCLOSURE)).doesNotThrowAnyException();
    }

    @Test
    void twenty_items_are_enough() {
        ItemAsked[] many = IntStream.range(0, 21)
                .mapToObj(number -> correction("C1b", "旧", "新" + number))
                .toArray(ItemAsked[]::new);

        assertThat(violationsOf(BY_HERSELF, many))
                .containsExactly(new Violation("items", "intake.too.many", List.of(20)));
        assertThatCode(() -> check(BY_HERSELF, Arrays.copyOf(many, 20))).doesNotThrowAnyException();
    }

    @Test
    void a_former_name_is_a_name() {
        Person married = new Person("髙橋 花子", null, "hanako@example.jp", null, null, "旧姓\n山田");

        assertThat(fieldsOf(by(RequesterKind.PRINCIPAL, married, null), DISCLOSURE))
                .containsExactly("requester.formerName");
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

    @Test
    void a_my_number_is_refused_in_every_field_one_types_in() {
        Person careless = new Person(
                "高橋 123456789018",
                "1234-5678-9018",
                "hanako@example.jp",
                "1234 5678 9018",
                "東京都 １２３４５６７８９０１８",
                "123456789018");
        SubmittedForm form = new SubmittedForm(
                RequesterKind.VOLUNTARY_AGENT, careless, careless, AccountType.PERSONAL, List.of("123456789018"));

        assertThat(violationsOf(form, correction("C1b", "123456789018", "1234ー5678ー9018")))
                .allSatisfy(violation -> assertThat(violation.messageKey()).isEqualTo("input.my.number"))
                .extracting(Violation::field)
                .containsExactly(
                        "requester.name",
                        "requester.nameKana",
                        "requester.formerName",
                        "requester.postalAddress",
                        "requester.phone",
                        "principal.name",
                        "principal.nameKana",
                        "principal.formerName",
                        "principal.postalAddress",
                        "principal.phone",
                        "registeredIdentifiers[0]",
                        "items[0].currentValue",
                        "items[0].correctValue");
    }

    @Test
    void a_my_number_in_a_message_is_refused() {
        assertThat(PlainText.text("text", "番号は１２３４ ５６７８ ９０１８です", 4000))
                .contains(new Violation("text", "input.my.number"));
    }

    private static List<String> fieldsOf(SubmittedForm form, ItemAsked... items) {
        return violationsOf(form, items).stream().map(Violation::field).toList();
    }

    private static List<Violation> violationsOf(SubmittedForm form, ItemAsked... items) {
        return catchThrowableOfType(InputRejected.class, () -> check(form, items))
                .violations();
    }

    private static ItemAsked correction(String category, String current, String correct) {
        return new ItemAsked(
                RequestKind.CORRECTION,
                new ItemScope(List.of(category), null, null, null, null, current, correct, null, null));
    }

    private static ItemAsked erasureAfter(int number) {
        return new ItemAsked(
                RequestKind.ERASURE,
                ScopesForTests.after(
                        number, new ItemScope(List.of("C1d"), null, null, null, null, null, null, "U4", null)));
    }

    private static SubmittedForm asA(RequesterRelation relation) {
        return new SubmittedForm(
                RequesterKind.PRINCIPAL, HANAKO, null, AccountType.PERSONAL, List.of(), relation, List.of());
    }

    private static SubmittedForm under(List<String> regimes) {
        return new SubmittedForm(RequesterKind.PRINCIPAL, HANAKO, null, AccountType.PERSONAL, List.of(), null, regimes);
    }

    private static void check(SubmittedForm form, ItemAsked... items) {
        new SubmissionCheck(TYPES, POLICY)
                .demandValid(new Submission(Language.JA, form, List.of(items), true), TODAY, () -> 0);
    }

    private static SubmittedForm by(RequesterKind kind, Person requester, Person principal) {
        return new SubmittedForm(kind, requester, principal, AccountType.PERSONAL, List.of());
    }

    private static ItemScope scope(String method, String correctValue) {
        return new ItemScope(List.of(ItemScope.ALL), null, null, null, method, null, correctValue, null, null);
    }
}
