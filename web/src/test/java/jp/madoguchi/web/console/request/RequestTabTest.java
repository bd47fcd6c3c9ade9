package jp.madoguchi.web.console.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A tab is offered to those its service answers, so there must be a page and a service that says whom it answers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestTabTest {

    @ParameterizedTest
    @EnumSource(RequestTab.class)
    void every_tab_is_a_page(RequestTab tab) {
        assertThat(Path.of("src/main/webapp/console").resolve(tab.page())).exists();
    }

    @ParameterizedTest
    @EnumSource(RequestTab.class)
    void every_tab_reads_from_a_service_that_demands_roles(RequestTab tab) {
        Class<?> service = tab.service();

        assertThat(Arrays.stream(service.getMethods())
                        .filter(method -> method.getName().equals("of")))
                .isNotEmpty()
                .allMatch(method -> method.isAnnotationPresent(RolesAllowed.class)
                        || service.isAnnotationPresent(RolesAllowed.class));
    }
}
