package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** Looks at a page as the guidelines and as a person would: axe finds nothing, and a picture is kept. */
final class Looks {

    private static final List<String> GUIDELINES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Path PICTURES = Path.of("target", "screenshots");

    private Looks() {}

    /** Checks the page and takes its picture, whole, wide and narrow. */
    static void at(Page page, String name) {
        page.setViewportSize(1280, 900);
        accessible(page, name);
        picture(page, name);
        page.setViewportSize(390, 844);
        accessible(page, name + ", narrow");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + name + " on a telephone")
                .isLessThanOrEqualTo(390);
        picture(page, name + "-narrow");
        page.setViewportSize(1280, 900);
    }

    /** Asserts that axe finds no violation. */
    static void accessible(Page page, String name) {
        List<Rule> violations =
                new AxeBuilder(page).withTags(GUIDELINES).analyze().getViolations();
        assertThat(violations.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList()))
                .as("what axe finds on " + name)
                .isEmpty();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }
}
