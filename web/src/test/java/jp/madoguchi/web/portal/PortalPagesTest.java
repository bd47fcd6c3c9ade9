package jp.madoguchi.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page of the portal keeps, in both languages. The pages are left in {@code target/portal-pages} to be looked at. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PortalPagesTest {

    private static final Path KEPT = Path.of("target", "portal-pages");

    private static final Templates TEMPLATES = new Templates(loader());

    static Stream<Arguments> pages() {
        return SamplePages.all().entrySet().stream()
                .flatMap(page -> Arrays.stream(Language.values())
                        .map(language -> Arguments.of(
                                page.getKey() + "-" + language.code(),
                                page.getValue().apply(language))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_says_its_language_and_has_one_heading(String name, Template template) throws IOException {
        String page = filled(name, template);

        assertThat(page).contains("<html lang=\"" + template.language().code() + "\">");
        assertThat(all("<h1\\b", page)).hasSize(1);
        assertThat(all("<main id=\"main\"", page)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void every_id_is_unique_and_every_reference_finds_its_element(String name, Template template) throws IOException {
        String page = filled(name, template);

        List<String> ids = all("\\sid=\"([^\"]+)\"", page);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(all("\\sfor=\"([^\"]+)\"", page));
        assertThat(ids).containsAll(all("href=\"#([^\"]+)\"", page));
        all("aria-(?:describedby|labelledby)=\"([^\"]*)\"", page)
                .forEach(references -> assertThat(ids).containsAll(List.of(references.split(" "))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void nothing_needs_a_looser_policy_than_own_files(String name, Template template) throws IOException {
        String page = filled(name, template);

        assertThat(page).doesNotContainPattern("<script(?! src=\"/)").doesNotContainPattern("\\son[a-z]+=");
        assertThat(page)
                .doesNotContain(" style=")
                .doesNotContain("<style")
                .doesNotContainPattern("(?<!<a href=\")https?://");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void what_people_wrote_is_shown_and_never_run(String name, Template template) throws IOException {
        String page = filled(name, template);

        assertThat(page).doesNotContain("<script>alert").doesNotContain("49 ");
        assertThat(page).doesNotContainPattern("[$#]\\{(?!7\\*7})");
    }

    private static String filled(String name, Template template) throws IOException {
        String page = TEMPLATES.fill(template, new Site("", template.path(), "1", SamplePages.POLICY.organisation()));
        Files.createDirectories(KEPT);
        Files.writeString(
                KEPT.resolve(name + ".html"), page.replace("=\"/assets/", "=\"../../src/main/webapp/assets/"));
        return page;
    }

    private static FileTemplateLoader loader() {
        try {
            return new FileTemplateLoader(new File("src/main/webapp/WEB-INF/portal"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<String> all(String pattern, String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(matcher.groupCount()));
        }
        return found;
    }
}
