package jp.madoguchi.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** One page, one bean, one path: what is missing when a page was added or moved. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesPairUpTest {

    private static final Pattern ACTION = Pattern.compile("action=\"#\\{(\\w+)\\.");
    private static final List<String> BEANS_OF_EVERY_PAGE = List.of("language", "file", "request");

    @Test
    void every_page_bean_has_the_facelet_of_its_name_in_the_folder_of_its_name() {
        List<Path> beans = ConsoleFiles.sources().stream()
                .filter(file -> file.toString().matches(".*(Page|Panel)\\.java"))
                .toList();

        assertThat(beans)
                .isNotEmpty()
                .allSatisfy(bean -> assertThat(faceletOf(bean)).exists());
    }

    @Test
    void every_page_that_reads_its_address_has_a_bean() {
        Stream<Path> pages = ConsoleFiles.facelets().stream()
                .filter(facelet -> ConsoleFiles.read(facelet).contains("<ui:define name=\"title\">")
                        || ConsoleFiles.read(facelet).contains("<ui:define name=\"tab\">"))
                .filter(facelet -> !facelet.startsWith(ConsoleFiles.FACELETS.resolve("layout")));

        assertThat(pages)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(beanOf(page)).exists());
    }

    @Test
    void a_facelet_calls_actions_of_beans_in_its_own_folder_only() {
        assertThat(ConsoleFiles.facelets()).allSatisfy(facelet -> {
            Matcher action = ACTION.matcher(ConsoleFiles.read(facelet));
            while (action.find()) {
                String bean = action.group(1);
                if (!BEANS_OF_EVERY_PAGE.contains(bean)) {
                    assertThat(ConsoleFiles.SOURCES
                                    .resolve(facelet.getParent().getFileName())
                                    .resolve(Character.toUpperCase(bean.charAt(0)) + bean.substring(1) + ".java"))
                            .exists();
                }
            }
        });
    }

    private static Path faceletOf(Path bean) {
        Path folder = ConsoleFiles.FACELETS.resolve(bean.getParent().getFileName());
        String name = bean.getFileName().toString().replaceFirst("(Page|Panel)\\.java$", "");
        return folder.resolve(Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".xhtml");
    }

    private static Path beanOf(Path page) {
        Path folder = ConsoleFiles.SOURCES.resolve(page.getParent().getFileName());
        String name = page.getFileName().toString().replace(".xhtml", "");
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Path bean = folder.resolve(type + "Page.java");
        return Files.exists(bean) ? bean : folder.resolve(type + "Panel.java");
    }
}
