package jp.madoguchi.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tells whoever adds a way of proving identity what is still missing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerificationMethodCatalogueTest {

    private static final String FOLDER = "jp.madoguchi.verification.method";

    static Stream<VerificationMethod> methods() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("jp.madoguchi").stream()
                        .filter(type -> type.isAssignableTo(VerificationMethod.class) && !type.isInterface())
                        .map(VerificationMethodCatalogueTest::made);
    }

    @Test
    void each_code_is_given_once() {
        List<String> codes = methods().map(VerificationMethod::code).toList();

        assertThat(codes).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_method_lies_in_the_folder_of_methods_where_the_container_finds_it(VerificationMethod method) {
        assertThat(method.getClass().getPackageName()).isEqualTo(FOLDER);
        assertThat(method.getClass()).hasAnnotation(ApplicationScoped.class);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_method_has_a_code_that_the_record_can_keep(VerificationMethod method) {
        assertThat(method.code()).matches("[A-Z][A-Z_]{2,39}");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_method_proves_something(VerificationMethod method) {
        assertThat(method.gives()).isGreaterThan(AssuranceLevel.A0);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_method_has_a_title_in_both_languages(VerificationMethod method) {
        for (Language language : Language.values()) {
            assertThat(ResourceBundle.getBundle(
                                    "jp.madoguchi.rules.verification",
                                    language.locale(),
                                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT))
                            .getString("verification.method." + method.code()))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_method_has_a_test_of_its_own(VerificationMethod method) throws ClassNotFoundException {
        assertThat(Class.forName(method.getClass().getName() + "Test")).isNotNull();
    }

    private static VerificationMethod made(JavaClass type) {
        try {
            return (VerificationMethod) type.reflect().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException needsMore) {
            throw new AssertionError(type.getName() + " cannot be made without arguments", needsMore);
        }
    }
}
