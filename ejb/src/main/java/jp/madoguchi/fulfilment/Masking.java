package jp.madoguchi.fulfilment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import jp.madoguchi.decision.Withheld;
import jp.madoguchi.shared.InputRejected;

/**
 * Looks into every file that hands data out for what the decision left out (domain 11, scenario 4). People draw black bars
 * over words; the words stay in the file, in its text, in its properties or in an earlier version of it.
 */
@ApplicationScoped
class Masking {

    private static final int MOST_JOINED = 20_000_000;
    private static final JsonFactory JSON = new JsonFactory();

    /** @throws InputRejected when a withheld value can be read in it, or when nobody could tell */
    void check(Extract extract, Withheld withheld) {
        if (withheld.isEmpty()) {
            return;
        }
        String text = legible(extract);
        withheld.legibleIn(text + '\n' + extract.fileName()).ifPresent(value -> {
            throw new InputRejected("file", "fulfilment.file.legible", value);
        });
    }

    private static String legible(Extract extract) {
        return switch (extract.mediaType()) {
            case "application/pdf" -> LegiblePdf.textOf(extract.content());
            case "application/json" -> unescaped(extract.content());
            default -> {
                String text = LegibleText.of(new String(extract.content(), StandardCharsets.UTF_8));
                yield "text/csv".equals(extract.mediaType()) ? text + LegibleText.ofRows(text) : text;
            }
        };
    }

    // Programs write what is not ASCII as escapes; whoever opens the file reads it all the same.
    private static String unescaped(byte[] json) {
        StringBuilder text = new StringBuilder(new String(json, StandardCharsets.UTF_8)).append('\n');
        StringBuilder joined = new StringBuilder();
        Deque<List<String>> open = new ArrayDeque<>();
        open.push(new ArrayList<>());
        try (JsonParser parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                text.append(parser.getText()).append('\n');
                if (token.isStructStart()) {
                    open.push(new ArrayList<>());
                } else if (token.isStructEnd()) {
                    joined.append(LegibleText.ofObject(open.pop(), joined.length() < MOST_JOINED));
                } else if (token.isScalarValue()) {
                    open.peek().add(parser.getText());
                }
            }
            return LegibleText.of(text.toString()) + joined;
        } catch (IOException malformed) {
            throw new InputRejected("file", "fulfilment.file.content");
        }
    }
}
