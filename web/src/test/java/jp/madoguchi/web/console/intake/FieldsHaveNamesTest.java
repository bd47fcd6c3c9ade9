package jp.madoguchi.web.console.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.web.console.ConsoleFiles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The summary of what is wrong leads to each field by its name, so each has one: a label, or that of its group. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FieldsHaveNamesTest {

    private static final Pattern FIELD =
            Pattern.compile("<(?:h:select\\w+|p:input\\w+) id=\"([^\"]+)\"([^>]*)>", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"register.xhtml", "item.xhtml", "person.xhtml"})
    void every_field_of_a_registration_has_a_name(String facelet) {
        String page = ConsoleFiles.read(ConsoleFiles.FACELETS.resolve("intake").resolve(facelet));
        Matcher field = FIELD.matcher(page);

        assertThat(field.find()).isTrue();
        do {
            boolean labelled = page.contains("<h:outputLabel for=\"" + field.group(1) + "\"");
            assertThat(labelled || field.group(2).contains("fieldName="))
                    .as(field.group(1))
                    .isTrue();
        } while (field.find());
    }
}
