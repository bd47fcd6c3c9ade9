package jp.madoguchi.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;
import jp.madoguchi.verification.screening.Screening;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Tells whoever adds something that must not be collected what is still missing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForbiddenContentCatalogueTest {

    private static final int LONGEST_RECORD = 200;

    @Test
    void each_lies_in_the_folder_where_the_container_finds_it() {
        assertThat(contents())
                .isNotEmpty()
                .allSatisfy(content -> assertThat(content.getClass()).hasAnnotation(ApplicationScoped.class))
                .extracting(content -> content.getClass().getPackageName())
                .containsOnly("jp.madoguchi.verification.forbidden");
    }

    @Test
    void each_has_a_code_of_its_own_and_all_of_them_fit_the_record() {
        assertThat(codes()).hasSize(contents().size() + 1).allMatch(code -> code.matches("[A-Z_]{3,30}"));
        assertThat(String.join(" ", codes())).hasSizeLessThan(LONGEST_RECORD);
    }

    @Test
    void each_is_named_to_the_requester_in_both_languages() {
        for (Language language : Language.values()) {
            assertThat(codes())
                    .allSatisfy(code -> assertThat(RuleTexts.of("verification.forbidden." + code, List.of(), language))
                            .isNotBlank());
        }
    }

    private static Set<String> codes() {
        return Stream.concat(contents().stream().map(ForbiddenContent::code), Stream.of(Screening.QR_CODE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<ForbiddenContent> contents() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("jp.madoguchi").stream()
                        .filter(type -> type.isAssignableTo(ForbiddenContent.class) && !type.isInterface())
                        .map(type -> {
                            try {
                                return (ForbiddenContent)
                                        type.reflect().getDeclaredConstructor().newInstance();
                            } catch (ReflectiveOperationException needsMore) {
                                throw new AssertionError(type.getName(), needsMore);
                            }
                        })
                        .toList();
    }
}
