package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.policy.AssertedGround;
import jp.madoguchi.policy.FeeSchedule;
import jp.madoguchi.policy.IdentityRules.Scope;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.KindsForTests;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestType.Question;
import jp.madoguchi.request.RequestTypes;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tells what is still missing when a type of request has been added. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestTypeCatalogueTest {

    private static final List<Class<?>> CLASSES = TypesForTests.CLASSES;
    private static final List<RequestType> TYPES = TypesForTests.all().all();

    @Test
    void every_kind_of_the_law_has_its_type() {
        assertThat(TYPES).extracting(RequestType::kind).containsExactlyInAnyOrder(RequestKind.values());
    }

    @ParameterizedTest(name = "{0}: Art. {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        PURPOSE_NOTICE     | 32(2)       | no suit | fee    | searched     | L-08
        DISCLOSURE         | 33(1)       | suit    | fee    | searched     | L-09
        TPR_DISCLOSURE     | 33(5)       | suit    | fee    | searched     | L-23
        CORRECTION         | 34(1)       | suit    | no fee | searched     | L-14
        USE_STOP           | 35(1), (5)  | suit    | no fee | searched     | L-21
        ERASURE            | 35(1), (5)  | suit    | no fee | searched     | L-21
        TP_STOP            | 35(3), (5)  | suit    | no fee | searched     | L-22
        OPTOUT_STOP        | 27(2)       | no suit | no fee | searched     | L-24
        FOREIGN_MEASURES   | 28(3)       | no suit | no fee | not searched | L-24
        SECURITY_INFO      | 32(1)(iv)   | no suit | no fee | not searched | L-24
        PREFERENCE         | -           | no suit | no fee | not searched | L-24
        CONSENT_WITHDRAWAL | -           | no suit | no fee | searched     | L-24
        COMPLAINT          | 40          | no suit | no fee | not searched | L-25
        ADMIN_INSTRUCTION  | -           | no suit | no fee | searched     | L-24
        """)
    void the_table_of_the_law(
            RequestKind kind, String article, String suit, String fee, String searched, String letter) {
        RequestType type = typeOf(kind);

        assertThat(type.article()).isEqualTo(article == null ? "" : article);
        assertThat(type.isSuable()).isEqualTo(suit.equals("suit"));
        assertThat(type.mayBearFee()).isEqualTo(fee.equals("fee"));
        assertThat(type.isSearched()).isEqualTo(searched.equals("searched"));
        assertThat(type.letter()).isEqualTo(letter);
    }

    /** Domain 3.8: an exclamation mark is a question that has to be answered. */
    @ParameterizedTest(name = "{0} asks {1}")
    @CsvSource(delimiter = '|', textBlock = """
        PURPOSE_NOTICE     | CATEGORIES PERIOD
        DISCLOSURE         | CATEGORIES! PERIOD METHOD!
        TPR_DISCLOSURE     | CATEGORIES RECIPIENTS PERIOD! METHOD!
        CORRECTION         | CATEGORIES! CURRENT_VALUE CORRECT_VALUE CHANGE
        USE_STOP           | CATEGORIES PURPOSES PERIOD GROUND EXPLANATION
        ERASURE            | CATEGORIES! PERIOD GROUND EXPLANATION
        TP_STOP            | CATEGORIES RECIPIENTS! GROUND EXPLANATION
        OPTOUT_STOP        | RECIPIENTS EXPLANATION
        FOREIGN_MEASURES   | RECIPIENTS EXPLANATION
        SECURITY_INFO      | EXPLANATION!
        PREFERENCE         | PREFERENCES!
        CONSENT_WITHDRAWAL | PURPOSES RECIPIENTS EXPLANATION
        COMPLAINT          | EXPLANATION!
        ADMIN_INSTRUCTION  | CATEGORIES EXPLANATION!
        """)
    void the_questions_of_each_kind(RequestKind kind, String questions) {
        assertThat(typeOf(kind).questions().stream()
                        .sorted(Comparator.comparing(Question::field))
                        .map(question -> question.field() + (question.required() ? "!" : ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(questions);
    }

    @ParameterizedTest
    @EnumSource(names = {"PURPOSE_NOTICE", "DISCLOSURE", "TPR_DISCLOSURE"})
    void nobody_is_asked_why_they_want_to_know(RequestKind kind) {
        assertThat(typeOf(kind).questions())
                .extracting(Question::field)
                .doesNotContain(Question.Field.GROUND, Question.Field.EXPLANATION);
    }

    @Test
    void a_kind_that_may_bear_a_fee_is_one_of_the_three_of_the_law() {
        assertThat(TYPES.stream()
                        .filter(RequestType::mayBearFee)
                        .map(type -> type.kind().name()))
                .containsExactlyInAnyOrderElementsOf(FeeSchedule.KINDS_THAT_MAY_BEAR_A_FEE);
    }

    @Test
    void what_is_not_offered_is_the_opt_out_and_what_is_not_on_the_form_the_instruction_of_an_administrator() {
        RequestTypes types = RequestTypes.of(TYPES.stream()
                .filter(type -> KindsForTests.ofTheDomain().contains(type.kind()))
                .toList());

        assertThat(types.offered()).hasSize(13).extracting(RequestType::kind).doesNotContain(RequestKind.OPTOUT_STOP);
        assertThat(types.onForm())
                .hasSize(12)
                .extracting(RequestType::kind)
                .doesNotContain(RequestKind.OPTOUT_STOP, RequestKind.ADMIN_INSTRUCTION)
                .isSorted();
    }

    @Test
    void only_an_erasure_waits_for_a_disclosure() {
        assertThat(TYPES.stream().filter(RequestType::mayWaitForDisclosure).map(RequestType::kind))
                .containsExactly(RequestKind.ERASURE);
    }

    @Test
    void every_ground_may_be_asserted_for_a_kind_that_asks_for_one() {
        assertThat(POLICY.assertedGrounds())
                .extracting(AssertedGround::code)
                .containsExactly("U1", "U2", "U3", "U4", "U5", "U6", "T1", "T2", "T3", "T4");
        assertThat(POLICY.assertedGrounds())
                .allSatisfy(ground -> assertThat(ground.kinds())
                        .allSatisfy(kind -> assertThat(
                                        typeOf(RequestKind.valueOf(kind)).questions())
                                .extracting(Question::field)
                                .contains(Question.Field.GROUND)));
    }

    @Test
    void the_container_finds_each() {
        assertThat(CLASSES).allMatch(type -> type.isAnnotationPresent(ApplicationScoped.class));
    }

    @Test
    void each_asks_something_and_nothing_twice() {
        assertThat(TYPES)
                .allSatisfy(type -> assertThat(type.questions())
                        .isNotEmpty()
                        .extracting(Question::field)
                        .doesNotHaveDuplicates());
    }

    @Test
    void each_but_a_complaint_demands_at_least_a_code_to_the_registered_address_even_for_an_empty_scope() {
        assertThat(TYPES)
                .filteredOn(type -> type.kind() != RequestKind.COMPLAINT)
                .allMatch(type -> type.requiredLevel(Scopes.nothing()).satisfies(AssuranceLevel.A1));
    }

    @Test
    void each_of_the_domain_has_its_line_in_the_table_of_levels() {
        assertThat(TYPES)
                .filteredOn(type -> KindsForTests.ofTheDomain().contains(type.kind()))
                .allSatisfy(type -> assertThat(
                                POLICY.identityRules().level(type.kind().name(), Scope.ANY))
                        .isPresent());
    }

    @Test
    void each_of_the_domain_has_a_target() {
        assertThat(TYPES)
                .filteredOn(type -> KindsForTests.ofTheDomain().contains(type.kind()))
                .allMatch(type -> POLICY.targets()
                        .businessDaysByKind()
                        .containsKey(type.kind().name()));
    }

    @Test
    void each_has_a_test() {
        assertThat(CLASSES)
                .allSatisfy(type -> assertThat(
                                Path.of("src/test/java", type.getName().replace('.', '/') + "Test.java"))
                        .exists());
    }

    @Test
    void every_kind_status_outcome_and_level_has_a_title_in_both_languages() {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            ResourceBundle texts = ResourceBundle.getBundle("jp.madoguchi.rules.request", locale);

            assertThat(RequestKind.values()).allMatch(kind -> texts.containsKey("request.kind." + kind));
            assertThat(RequestStatus.values()).allMatch(status -> texts.containsKey("request.status." + status));
            assertThat(ItemOutcome.values()).allMatch(outcome -> texts.containsKey("request.outcome." + outcome));
            assertThat(KindsForTests.ofTheDomain())
                    .allMatch(kind -> Stream.of("FULL", "PARTIAL", "REFUSED")
                            .allMatch(outcome -> texts.containsKey("request.outcome." + kind + "." + outcome)));
            assertThat(AssuranceLevel.values()).allMatch(level -> texts.containsKey("request.level." + level));
            assertThat(ScopeCheck.CHANGES).allMatch(change -> texts.containsKey("request.change." + change));
            assertThat(ScopeCheck.METHODS).allMatch(method -> texts.containsKey("request.method." + method));
        }
    }

    @Test
    void both_languages_have_the_same_texts() {
        for (String context : Arrays.asList("request", "deadline", "policy")) {
            ResourceBundle japanese = ResourceBundle.getBundle("jp.madoguchi.rules." + context, Locale.JAPANESE);
            ResourceBundle english = ResourceBundle.getBundle("jp.madoguchi.rules." + context, Locale.ENGLISH);

            assertThat(japanese.keySet())
                    .containsExactlyInAnyOrderElementsOf(english.keySet())
                    .allMatch(key -> key.startsWith(context + "."));
        }
    }

    private static RequestType typeOf(RequestKind kind) {
        return TYPES.stream().filter(type -> type.kind() == kind).findFirst().orElseThrow();
    }
}
