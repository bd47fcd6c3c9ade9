package jp.madoguchi.web.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonTest {

    record Sent(RequestAction action, String text, Set<String> names, boolean agreed, Integer item)
            implements SentBody {}

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "action,   {\"action\":0}",
                "action,   {\"action\":\"NOPE\"}",
                "text,     {\"text\":5}",
                "text,     {\"text\":true}",
                "text,     `{\"text\":[\"a\"]}`",
                "text,     {\"text\":\"a\\ud800b\"}",
                "text,     {\"text\":\"a\\udc00\"}",
                "names[0], {\"names\":[\"\\ud800\"]}",
                "agreed,   {\"agreed\":1}",
                "agreed,   {\"agreed\":\"true\"}",
                "item,     {\"item\":1.9}",
                "item,     {\"item\":\"1\"}"
            })
    void a_value_of_another_kind_is_refused_by_name_and_never_bent(String field, String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        InputRejected.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactly(field));
    }

    record Asked(
            @JsonDeserialize(using = WholeText.class) String identifier,
            @JsonDeserialize(contentUsing = WholeText.class) List<String> identifiers)
            implements SentBody {}

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {"text, {\"text\":\"1234-5678-9018\"}", "names[0], {\"names\":[\"本人 １２３４５６７８９０１８\"]}"})
    void a_my_number_is_refused_in_any_text_and_not_repeated(String field, String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        InputRejected.class,
                        refused -> assertThat(refused.violations())
                                .containsExactly(new Violation(field, "input.my.number")))
                .hasNoCause();
    }

    @Test
    void a_number_that_only_asks_whom_it_names_may_be_any() throws IOException {
        assertThat(read("{\"identifier\":\"123456789018\",\"identifiers\":[\"123456789018\"]}", Asked.class))
                .isEqualTo(new Asked("123456789018", List.of("123456789018")));
    }

    @Test
    void what_was_sent_is_read_as_it_stands() throws IOException {
        Sent sent =
                read("{\"action\":\"CLAIM\",\"text\":\"\\ud842\\udfb7野家\",\"agreed\":true,\"item\":1,\"names\":null}");

        assertThat(sent).isEqualTo(new Sent(RequestAction.CLAIM, "𠮷野家", null, true, 1));
    }

    private static Sent read(String body) throws IOException {
        return read(body, Sent.class);
    }

    private static <T> T read(String body, Class<T> wanted) throws IOException {
        return Json.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), wanted);
    }
}
