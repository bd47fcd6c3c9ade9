package jp.madoguchi.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.request.RequestKind;
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

    private static final List<RefusalGround> GROUNDS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("jp.madoguchi").stream()
                    .filter(type -> type.isAssignableTo(RefusalGround.class) && !type.isInterface())
                    .map(RefusalGroundCatalogueTest::made)
                    .toList();

    static Stream<RefusalGround> grounds() {
        return GROUNDS.stream();
    }

    @Test
    void every_reason_code_has_its_ground_and_every_ground_its_reason_code() {
        assertThat(grounds().map(RefusalGround::code))
                .containsExactlyInAnyOrderElementsOf(
                        ReasonCodes.all().stream().map(ReasonCode::code).toList());
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void a_ground_lies_in_the_folder_of_grounds_where_the_container_finds_it(RefusalGround ground) {
        assertThat(ground.getClass().getPackageName()).isEqualTo(FOLDER);
        assertThat(ground.getClass()).hasAnnotation(ApplicationScoped.class);
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void a_ground_has_an_article_and_applies_to_the_kinds_of_the_reason_code_catalogue(RefusalGround ground) {
        ReasonCode code = ReasonCodes.find(ground.code()).orElseThrow();

        Set<RequestKind> applies = EnumSet.noneOf(RequestKind.class);
        Arrays.stream(RequestKind.values()).filter(ground::appliesTo).forEach(applies::add);

        assertThat(code.article().isBlank())
                .isEqualTo(EnumSet.of(Effect.REFERS, Effect.ENDS).contains(code.effect()));
        assertThat(applies).isEqualTo(code.kinds());
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
        Effect effect = ReasonCodes.find(ground.code()).orElseThrow().effect();

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

    private static RefusalGround made(JavaClass type) {
        try {
            return (RefusalGround) type.reflect().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(type.getName() + " cannot be made without arguments", impossible);
        }
    }
}
