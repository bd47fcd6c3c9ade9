package jp.madoguchi.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QueueFilterCatalogueTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    static Stream<QueueFilter> everyFilter() {
        return new ClassFileImporter()
                .importPackages("jp.madoguchi.queue.filter").stream()
                        .filter(found -> found.isAssignableTo(QueueFilter.class))
                        .map(JavaClass::reflect)
                        .map(QueueFilterCatalogueTest::made);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyFilter")
    void every_filter_has_a_label_in_both_languages(QueueFilter filter) {
        assertThat(LANGUAGES)
                .allSatisfy(language -> assertThat(rules(language).getString("queue.filter." + filter.code()))
                        .isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyFilter")
    void every_filter_is_found_by_the_container(QueueFilter filter) {
        assertThat(filter.getClass()).hasAnnotation(ApplicationScoped.class);
    }

    @Test
    void no_two_filters_have_the_same_code() {
        assertThat(everyFilter().map(QueueFilter::code)).doesNotHaveDuplicates();
    }

    @Test
    void every_link_of_the_dashboard_leads_to_a_filter_there_is() {
        DashboardFigures figures = new DashboardFigures(null, null, List.of(), 0, 0, 0, 0, List.of());

        assertThat(everyFilter().map(QueueFilter::code))
                .contains(
                        figures.openLink().view(),
                        figures.dueSoonLink().view(),
                        figures.overdueLink().view(),
                        figures.art39NearLink().view(),
                        figures.pausedLink().view(),
                        "ALL",
                        "DECIDED");
    }

    @Test
    void every_order_and_every_age_has_a_label_in_both_languages() {
        List<String> keys = Stream.concat(
                        Arrays.stream(QueueSort.values()).map(sort -> "queue.sort." + sort),
                        Arrays.stream(AgeBracket.values()).map(age -> "queue.age." + age))
                .toList();

        assertThat(LANGUAGES)
                .allSatisfy(language -> assertThat(rules(language).keySet()).containsAll(keys));
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(rules(Locale.JAPANESE).keySet())
                .isEqualTo(rules(Locale.ENGLISH).keySet());
    }

    private static ResourceBundle rules(Locale language) {
        return ResourceBundle.getBundle("jp.madoguchi.rules.queue", language);
    }

    private static QueueFilter made(Class<?> filter) {
        try {
            return (QueueFilter) filter.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException notAPlainBean) {
            throw new AssertionError(notAPlainBean);
        }
    }
}
