package jp.madoguchi.web.console.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.shared.Role;
import jp.madoguchi.web.console.ConsoleFiles;
import jp.madoguchi.web.console.DemandedRoles;
import jp.madoguchi.web.console.request.RequestTab;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whoever is kept from a page is told who may open it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageRolesTest {

    /** Everybody who works here may read it. */
    private static final String FOR_ALL = "/console/policy/policy.xhtml";

    @Test
    void every_page_says_which_roles_open_it() {
        Stream<Path> pages = ConsoleFiles.facelets().stream()
                .filter(facelet -> ConsoleFiles.read(facelet).contains("<ui:define name=\"title\">")
                        || ConsoleFiles.read(facelet).contains("<ui:define name=\"tab\">"))
                .filter(facelet -> !facelet.startsWith(ConsoleFiles.FACELETS.resolve("layout")));

        assertThat(pages.map(PageRolesTest::viewId).filter(page -> !page.equals(FOR_ALL)))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(PageRoles.of(page))
                        .hasValueSatisfying(door -> assertThat(DemandedRoles.of(door.service(), door.method()))
                                .isNotEmpty()));
    }

    @Test
    void every_page_is_called_by_a_text_of_the_console() {
        List<String> titles = Stream.of(RequestTab.values())
                .map(tab -> PageRoles.of("/console/" + tab.page()).orElseThrow().titleKey())
                .toList();

        assertThat(ConsoleFiles.texts("ja").keySet()).containsAll(titles);
        assertThat(PageRoles.of("/console/ledger/ledger.xhtml"))
                .hasValueSatisfying(door -> assertThat(ConsoleFiles.texts("en")).containsKey(door.titleKey()));
    }

    @Test
    void the_roles_are_those_the_service_demands() {
        PageRoles.Door ledger = PageRoles.of("/console/ledger/ledger.xhtml").orElseThrow();

        assertThat(DemandedRoles.of(ledger.service(), ledger.method()))
                .contains(Role.AUDITOR)
                .doesNotContain(Role.IDENTITY_VERIFIER);
    }

    private static String viewId(Path facelet) {
        return "/console/"
                + ConsoleFiles.FACELETS.relativize(facelet).toString().replace('\\', '/');
    }
}
