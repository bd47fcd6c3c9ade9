package jp.madoguchi.web.api.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.request.RequestAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What {@code /openapi} says of the body of an action, against what the actions read out of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActionBodiesAreDescribedTest {

    @Test
    void every_body_an_action_reads_is_in_the_description_and_nothing_else() {
        List<Class<?>> read = bodies().values().stream().flatMap(Set::stream).toList();

        assertThat(read).hasSizeGreaterThan(15);
        assertThat(SentAction.class.getAnnotation(Schema.class).anyOf()).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void every_body_says_whose_it_is() {
        bodies().forEach((actions, bodies) -> assertThat(bodies)
                .allSatisfy(body -> assertThat(namedBy(body))
                        .as("actions named by the description of %s", body.getSimpleName())
                        .isNotEmpty()
                        .isSubsetOf(actions.stream().map(RequestAction::name).toList())));
    }

    @Test
    void two_bodies_do_not_share_a_name_which_would_be_numbered_in_the_description() {
        assertThat(bodies().values().stream().flatMap(Set::stream).map(Class::getSimpleName))
                .doesNotHaveDuplicates();
    }

    private static List<String> namedBy(Class<?> body) {
        Schema schema = body.getAnnotation(Schema.class);
        return schema == null
                ? List.of()
                : Arrays.asList(schema.description().split(":", 2)[0].split(", "));
    }

    /** By the actions one class takes: the classes it reads what was sent as. */
    private static Map<Set<RequestAction>, Set<Class<?>>> bodies() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("jp.madoguchi.web.api").stream()
                        .filter(type -> type.isAssignableTo(StaffAction.class) && !type.isInterface())
                        .collect(Collectors.toMap(
                                ActionBodiesAreDescribedTest::actionsOf, ActionBodiesAreDescribedTest::bodiesOf));
    }

    private static Set<RequestAction> actionsOf(JavaClass taker) {
        try {
            return ((StaffAction) taker.reflect().getDeclaredConstructor().newInstance()).actions();
        } catch (ReflectiveOperationException notABean) {
            throw new AssertionError(taker.getName() + " has no constructor without parameters", notABean);
        }
    }

    private static Set<Class<?>> bodiesOf(JavaClass taker) {
        return taker.getCodeUnits().stream()
                .filter(ActionBodiesAreDescribedTest::reads)
                .flatMap(unit -> unit.getReferencedClassObjects().stream())
                .map(named -> named.getRawType().reflect())
                .collect(Collectors.toSet());
    }

    private static boolean reads(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(SentAction.class)
                        && call.getName().equals("as"));
    }
}
