package jp.madoguchi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.request.RequestAction;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A guard that is gone, that the container no longer finds or that has left its step is missed here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardsStandAtTheirStepsTest {

    private static final Path PAGE = Path.of("..", "docs", "life-cycle.md");
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| ([A-Z_, ]+) \\|", Pattern.MULTILINE);

    private static final List<JavaClass> GUARDS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("jp.madoguchi").stream()
                    .filter(type -> type.isAssignableTo(StepGuard.class) && !type.isInterface())
                    .toList();

    @Test
    void each_guard_stands_where_the_page_says_and_the_page_names_no_other() throws IOException {
        Map<String, String> shown = new TreeMap<>();
        ROW.matcher(Files.readString(PAGE)).results().forEach(row -> shown.put(row.group(1), sorted(row.group(2))));
        Map<String, String> standing = new TreeMap<>();
        GUARDS.forEach(guard -> standing.put(guard.getSimpleName(), stepsOf(guard)));

        assertThat(standing).isEqualTo(shown);
    }

    @Test
    void the_container_finds_every_guard() {
        assertThat(GUARDS).isNotEmpty().allMatch(guard -> guard.isAnnotatedWith(ApplicationScoped.class));
    }

    private static String stepsOf(JavaClass guard) {
        StepGuard made = made(guard);
        return Arrays.stream(RequestAction.values())
                .filter(made::guards)
                .map(RequestAction::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String sorted(String steps) {
        return Arrays.stream(steps.split(",")).map(String::strip).sorted().collect(Collectors.joining(", "));
    }

    private static StepGuard made(JavaClass type) {
        try {
            var constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (StepGuard) constructor.newInstance();
        } catch (ReflectiveOperationException unmakeable) {
            throw new IllegalStateException(unmakeable);
        }
    }
}
