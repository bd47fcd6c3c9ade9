package jp.madoguchi.config.client;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;

/** What the API answered, whatever it was. */
public record Answer(String what, int status, String body) {

    public boolean isGood() {
        return status / 100 == 2;
    }

    /** The body as an object; an empty one when there is no body. */
    public JsonObject json() {
        if (body.isBlank()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    /** The body of a good answer.
     *
     * @throws Refused when it was not good
     */
    public JsonObject good() {
        if (!isGood()) {
            throw new Refused(what, status, body);
        }
        return json();
    }
}
