package jp.madoguchi.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tells whoever adds a row to the retention table what carries it out, and what a hold needs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingCatalogueTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.madoguchi.retention");

    @Test
    void every_row_of_the_retention_table_is_carried_out_by_exactly_one_class() {
        assertThat(keepings().map(Keeping::object)).containsExactlyInAnyOrder(Kept.values());
    }

    @Test
    void it_lies_in_the_folder_where_the_container_finds_it() {
        List<Keeping> keepings = keepings().toList();

        assertThat(keepings).allSatisfy(keeping -> {
            assertThat(keeping.getClass().getPackageName()).isEqualTo("jp.madoguchi.retention.keeping");
            assertThat(keeping.getClass()).hasAnnotation(ApplicationScoped.class);
        });
    }

    @Test
    void only_the_restricted_compartment_is_not_counted() {
        assertThat(keepings().filter(keeping -> !keeping.isCounted()).map(Keeping::object))
                .containsExactly(Kept.RESTRICTED_MEMO);
    }

    @Test
    void every_row_says_where_it_comes_from_in_every_language() {
        for (Language language : Language.values()) {
            ResourceBundle bundle = ResourceBundle.getBundle("jp.madoguchi.rules.retention", language.locale());
            assertThat(keepings().map(Keeping::sourceKey))
                    .allSatisfy(key -> assertThat(bundle.getString(key)).isNotBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestFlag.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LEGAL_HOLD", "LITIGATION"})
    @NullSource
    void no_other_flag_is_a_hold(RequestFlag flag) {
        assertThatThrownBy(() -> Holds.checkFlag(flag)).isInstanceOf(InputRejected.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "    \t     ", "訴訟予告"})
    void a_hold_needs_a_reason(String reason) {
        assertThatThrownBy(() -> Holds.checked(reason)).isInstanceOf(InputRejected.class);
    }

    @Test
    void a_reason_is_kept_as_it_was_given_up_to_its_length() {
        assertThat(Holds.checked("  損害賠償請求の予告を受けた ")).isEqualTo("損害賠償請求の予告を受けた");
        assertThatThrownBy(() -> Holds.checked("長".repeat(501))).isInstanceOf(InputRejected.class);
    }

    private static Stream<Keeping> keepings() {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(Keeping.class) && !type.isInterface())
                .map(KeepingCatalogueTest::made)
                .map(Keeping.class::cast);
    }

    private static Object made(JavaClass type) {
        try {
            Constructor<?> plain = type.reflect().getDeclaredConstructor();
            plain.setAccessible(true);
            return plain.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(type.getName() + " cannot be made without arguments", impossible);
        }
    }
}
