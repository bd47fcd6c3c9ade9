package jp.madoguchi.web.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * Reads a text as it was sent, or not at all. A number in its place may have lost its leading zeros, and half a surrogate
 * pair would be stored as another character.
 */
public class WholeText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    public WholeText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser from, DeserializationContext context) throws IOException {
        if (!from.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, from);
        }
        String text = from.getText();
        if (text.codePoints().anyMatch(WholeText::isHalfACharacter)) {
            return (String) context.handleWeirdStringValue(String.class, text, "half a character");
        }
        return text;
    }

    private static boolean isHalfACharacter(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
