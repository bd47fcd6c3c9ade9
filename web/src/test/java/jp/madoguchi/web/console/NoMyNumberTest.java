package jp.madoguchi.web.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.validator.ValidatorException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoMyNumberTest {

    private final NoMyNumber validator = new NoMyNumber(violation -> "said " + violation.messageKey());
    private final List<Object> shownAgain = new ArrayList<>();

    /** The component itself does not load without the server's library. */
    private final EditableValueHolder input = (EditableValueHolder) Proxy.newProxyInstance(
            EditableValueHolder.class.getClassLoader(),
            new Class<?>[] {EditableValueHolder.class},
            (self, method, arguments) -> {
                shownAgain.add(arguments[0]);
                return null;
            });

    @Test
    void a_my_number_is_refused_and_not_shown_again() {
        assertThatThrownBy(() -> validator.check(input, "電話で 123456789018 と聞いた"))
                .isInstanceOfSatisfying(
                        ValidatorException.class,
                        refused -> assertThat(refused.getFacesMessage().getSummary())
                                .isEqualTo("said input.my.number"));
        assertThat(shownAgain).containsExactly("");
    }

    @Test
    void other_words_and_what_is_no_text_pass() {
        for (Object value : List.of("電話 03-1234-5678", 123456789018L, List.of("C1b"))) {
            assertThatCode(() -> validator.check(input, value)).doesNotThrowAnyException();
        }
    }

    @Test
    void every_field_of_the_console_is_read_by_it() throws IOException {
        assertThat(Files.readString(Path.of("src", "main", "webapp", "WEB-INF", "faces-config.xml")))
                .containsPattern("<default-validators>\\s*<validator-id>console\\.noMyNumber</validator-id>")
                .containsPattern("<validator-id>console\\.noMyNumber</validator-id>\\s*<validator-class>"
                        + NoMyNumber.class.getName().replace(".", "\\.") + "<");
    }
}
