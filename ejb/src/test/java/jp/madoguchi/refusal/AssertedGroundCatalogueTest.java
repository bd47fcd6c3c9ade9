package jp.madoguchi.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tells whoever adds a check of an asserted ground what is still missing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssertedGroundCatalogueTest {

    private static final List<AssertedGroundCheck> CHECKS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("jp.madoguchi.refusal").stream()
                    .filter(type -> type.isAssignableTo(AssertedGroundCheck.class) && !type.isInterface())
                    .map(AssertedGroundCatalogueTest::made)
                    .toList();

    static Stream<AssertedGroundCheck> checks() {
        return CHECKS.stream();
    }

    @Test
    void everything_the_policy_lets_a_requester_assert_is_examined_for_the_same_kinds() {
        Policy policy = Policy.readFrom(Path.of("..", "config", "policy"));

        assertThat(policy.assertedGrounds()).isNotEmpty().allSatisfy(ground -> {
            Set<String> kinds = checks().filter(check -> check.code().equals(ground.code()))
                    .flatMap(check -> Arrays.stream(RequestKind.values()).filter(check::appliesTo))
                    .map(RequestKind::name)
                    .collect(Collectors.toSet());

            assertThat(kinds).as(ground.code()).isEqualTo(ground.kinds());
        });
    }

    @Test
    void each_check_stands_once() {
        assertThat(checks().map(AssertedGroundCheck::code)).hasSize(12).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void a_check_lies_where_the_container_finds_it_and_has_its_words(AssertedGroundCheck check) {
        assertThat(check.getClass().getPackageName()).isEqualTo("jp.madoguchi.refusal.asserted");
        assertThat(check.getClass()).hasAnnotation(ApplicationScoped.class);
        for (Language language : Language.values()) {
            ResourceBundle texts = ResourceBundle.getBundle("jp.madoguchi.rules.refusal", language.locale());
            assertThat(texts.keySet())
                    .contains(
                            "refusal.asserted." + check.code(),
                            "refusal.asserted." + check.code() + ".question",
                            "refusal.asserted." + check.code() + ".hint");
        }
    }

    private static AssertedGroundCheck made(JavaClass type) {
        try {
            return (AssertedGroundCheck) type.reflect().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(type.getName() + " cannot be made without arguments", impossible);
        }
    }
}
