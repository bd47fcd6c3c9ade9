package jp.madoguchi.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import jp.madoguchi.shared.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LifecycleIsDocumentedTest {

    private static final Path PAGE = Path.of("..", "docs", "life-cycle.md");

    @Test
    void the_page_shows_the_table_as_it_is() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(page)
                .as("copy the table below into docs/life-cycle.md:\n" + table())
                .contains(table());
    }

    private static String table() {
        return RequestLifecycle.steps().stream()
                .map(step -> "| %s | %s | %s | %s |"
                        .formatted(
                                step.action(),
                                step.from(),
                                step.to(),
                                step.by().stream().sorted().map(Role::name).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }
}
