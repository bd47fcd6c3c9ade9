package jp.madoguchi.web.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    @Test
    void what_was_sent_is_read_as_it_stands() throws IOException {
        Sent sent =
                read("{\"action\":\"CLAIM\",\"text\":\"\\ud842\\udfb7野家\",\"agreed\":true,\"item\":1,\"names\":null}");

        assertThat(sent).isEqualTo(new Sent(RequestAction.CLAIM, "𠮷野家", null, true, 1));
    }

    private static Sent read(String body) throws IOException {
        return Json.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), Sent.class);
    }
}
