package jp.madoguchi.web.api.requests;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.web.api.json.BodyUnreadable;
import jp.madoguchi.web.api.json.Json;
import jp.madoguchi.web.api.json.SentBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as it was sent: its name, and fields that only the one who takes it can read. */
@Schema(implementation = ActionSent.class)
public final class SentAction implements SentBody {

    private final JsonNode fields;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SentAction(JsonNode fields) {
        if (fields == null || !fields.isObject()) {
            throw new BodyUnreadable();
        }
        this.fields = fields;
    }

    /** {@code null} when none was named. */
    public RequestAction action() {
        return as(Named.class).action();
    }

    /**
     * The fields as one kind of action reads them.
     *
     * @throws jp.madoguchi.shared.InputRejected when one has a value of the wrong kind
     */
    public <T> T as(Class<T> wanted) {
        return Json.as(wanted, fields);
    }

    private record Named(RequestAction action) {}
}
