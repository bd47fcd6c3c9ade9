package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestType.Question;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Tells what is still missing when a type of request has been added. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestTypeCatalogueTest {

    private static final List<Class<?>> CLASSES = new ClassFileImporter()
            .importPackages("jp.madoguchi.request.type").stream()
                    .filter(found -> found.isAssignableTo(RequestType.class) && !found.isInterface())
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();
    private static final List<RequestType> TYPES =
            CLASSES.stream().map(RequestTypeCatalogueTest::made).toList();

    @Test
    void the_four_types_of_the_form_are_there() {
        assertThat(TYPES)
                .extracting(RequestType::kind)
                .contains(RequestKind.DISCLOSURE, RequestKind.CORRECTION, RequestKind.USE_STOP, RequestKind.ERASURE)
                .doesNotHaveDuplicates();
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
    void each_demands_at_least_a_code_to_the_registered_address_even_for_an_empty_scope() {
        assertThat(TYPES)
                .allMatch(type -> type.requiredLevel(Scopes.disclosureOf()).satisfies(AssuranceLevel.A1));
    }

    @Test
    void each_has_a_target() {
        assertThat(TYPES)
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
            assertThat(AssuranceLevel.values()).allMatch(level -> texts.containsKey("request.level." + level));
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

    private static RequestType made(Class<?> type) {
        try {
            return (RequestType) type.getConstructor(Policy.class).newInstance(POLICY);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(type + " cannot be made", impossible);
        }
    }
}
