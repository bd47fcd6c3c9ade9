package jp.madoguchi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.madoguchi.policy.Policy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Tells what is still missing when a way of counting days has been added. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarCatalogueTest {

    private static final List<Class<?>> WAYS = new ClassFileImporter()
            .importPackages("jp.madoguchi.deadline.calendar").stream()
                    .filter(found -> found.isAssignableTo(DayCount.class) && !found.isInterface())
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void the_container_finds_each() {
        assertThat(WAYS).isNotEmpty().allMatch(way -> way.isAnnotationPresent(ApplicationScoped.class));
    }

    @Test
    void each_has_a_code_of_its_own() {
        assertThat(WAYS.stream().map(CalendarCatalogueTest::made).map(DayCount::code))
                .doesNotHaveDuplicates();
    }

    @Test
    void each_has_a_title_in_both_languages() {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            ResourceBundle texts = ResourceBundle.getBundle("jp.madoguchi.rules.deadline", locale);
            assertThat(WAYS)
                    .allSatisfy(way -> assertThat(
                                    texts.getString("deadline.unit." + made(way).code()))
                            .isNotBlank());
        }
    }

    @Test
    void each_has_a_test() {
        assertThat(WAYS)
                .allSatisfy(way -> assertThat(
                                Path.of("src/test/java", way.getName().replace('.', '/') + "Test.java"))
                        .exists());
    }

    @Test
    void every_clock_counts_in_one_of_them() {
        List<String> codes = WAYS.stream()
                .map(CalendarCatalogueTest::made)
                .map(DayCount::code)
                .toList();

        assertThat(ClockCode.values()).allMatch(clock -> codes.contains(clock.countedIn()));
    }

    private static DayCount made(Class<?> way) {
        try {
            for (Constructor<?> constructor : way.getConstructors()) {
                Object[] given = Arrays.stream(constructor.getParameterTypes())
                        .map(wanted -> wanted == Policy.class ? Policy.readFrom(Path.of("../config/policy")) : null)
                        .toArray();
                return (DayCount) constructor.newInstance(given);
            }
            throw new AssertionError(way + " has no public constructor");
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(way + " cannot be made", impossible);
        }
    }
}
