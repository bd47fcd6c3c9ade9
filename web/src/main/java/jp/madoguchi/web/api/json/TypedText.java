package jp.madoguchi.web.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import jp.madoguchi.shared.MyNumberDigits;

/**
 * Reads a text that somebody may have typed: in no body of no call is a My Number taken in (My Number Act Art. 20). A field
 * that only asks whom an identifier names, and stores nothing, is read as {@link WholeText}.
 */
class TypedText extends WholeText {

    private static final long serialVersionUID = 1L;

    /** A text that holds one; it is not repeated here, so that it gets into no log. */
    static final class HoldsMyNumber extends JsonMappingException {

        private static final long serialVersionUID = 1L;

        HoldsMyNumber(JsonParser from) {
            super(from, "A text holds a My Number");
        }
    }

    @Override
    public String deserialize(JsonParser from, DeserializationContext context) throws IOException {
        String text = super.deserialize(from, context);
        if (MyNumberDigits.areTypedIn(text)) {
            throw new HoldsMyNumber(from);
        }
        return text;
    }
}
