package jp.madoguchi.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tells whoever adds a ground what is still missing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalGroundCatalogueTest {

    private static final String FOLDER = "jp.madoguchi.refusal.ground";
    private static final Path TESTS = Path.of("src/test/java", FOLDER.split("\\."));

    static Stream<RefusalGround> grounds() {
        return GroundsForTests.all().stream();
    }

    @Test
    void no_two_grounds_have_the_same_code() {
        assertThat(grounds().map(RefusalGround::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void a_ground_lies_in_the_folder_of_grounds_where_the_container_finds_it(RefusalGround ground) {
        assertThat(ground.getClass().getPackageName()).isEqualTo(FOLDER);
        assertThat(ground.getClass()).hasAnnotation(ApplicationScoped.class);
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void a_ground_has_an_article_and_may_be_used_against_something(RefusalGround ground) {
        ReasonCode code = ground.reasonCode();

        assertThat(code.article().isBlank())
                .isEqualTo(EnumSet.of(Effect.REFERS, Effect.ENDS).contains(code.effect()));
        assertThat(code.kinds()).isNotEmpty().allMatch(ground::appliesTo);
    }

    /** What else is done with a code is named where it is done; a ground of our own can only hold something back. */
    @ParameterizedTest
    @MethodSource("grounds")
    void a_ground_of_our_own_withholds_and_is_answered_by_hand(RefusalGround ground) {
        if (ground.reasonCode().isOwn()) {
            assertThat(ground.reasonCode().effect()).isEqualTo(Effect.WITHHOLDS);
            assertThat(ground.isAnsweredByHand()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void a_ground_has_a_title_an_article_a_question_and_examples_in_every_language(RefusalGround ground) {
        for (Language language : Language.values()) {
            ResourceBundle bundle = bundle(language);
            assertThat(bundle.getString("refusal.code." + ground.code())).isNotBlank();
            assertThat(bundle.getString("refusal.article." + ground.code())).isNotBlank();
            assertThat(bundle.getString("refusal.ground." + ground.code() + ".question"))
                    .isNotBlank();
            assertThat(bundle.getString("refusal.ground." + ground.code() + ".hint"))
                    .isNotBlank();
        }
    }

    /** Those of the domain have theirs where the law desk keeps the sentences of its decisions. */
    @ParameterizedTest
    @MethodSource("grounds")
    void a_ground_of_our_own_brings_the_words_a_reason_begins_with(RefusalGround ground) {
        if (ground.reasonCode().isOwn()) {
            for (Language language : Language.values()) {
                assertThat(bundle(language).getString("refusal.phrase." + ground.code()))
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void a_ground_has_its_test(RefusalGround ground) throws IOException {
        String made = "new " + ground.getClass().getSimpleName() + "(";
        try (Stream<Path> tests = Files.list(TESTS)) {
            assertThat(tests.toList())
                    .as("no test in %s says %s", TESTS, made)
                    .anySatisfy(test -> assertThat(Files.readString(test)).contains(made));
        }
    }

    @ParameterizedTest
    @EnumSource(Particular.class)
    void a_particular_has_a_label_and_a_complaint_in_every_language(Particular particular) {
        for (Language language : Language.values()) {
            assertThat(bundle(language).getString("refusal.particular." + particular))
                    .isNotBlank();
            assertThat(bundle(language).getString("refusal.answer.missing." + particular))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void what_rejects_refers_or_ends_a_request_is_not_answered_while_assessing(RefusalGround ground) {
        Effect effect = ground.reasonCode().effect();

        if (EnumSet.of(Effect.REJECTS, Effect.REFERS, Effect.ENDS).contains(effect)) {
            assertThat(ground.isAnsweredByHand()).isFalse();
        }
    }

    @Test
    void the_codes_of_the_gate_are_those_of_its_grounds() {
        Set<String> ofReplies = Arrays.stream(GateReply.values())
                .flatMap(reply -> reply.code().stream())
                .collect(Collectors.toSet());

        assertThat(grounds().filter(GateGround.class::isInstance).map(RefusalGround::code))
                .containsExactlyInAnyOrderElementsOf(ofReplies);
        assertThat(grounds().filter(GateGround.class::isInstance))
                .allSatisfy(ground -> assertThat(Arrays.stream(GateReply.values())
                                .filter(reply -> reply.code()
                                        .filter(ground.code()::equals)
                                        .isPresent()))
                        .allMatch(reply -> reply.question() == ((GateGround) ground).question()));
    }

    private static ResourceBundle bundle(Language language) {
        Locale locale = language.locale();
        return ResourceBundle.getBundle(
                "jp.madoguchi.rules.refusal",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
