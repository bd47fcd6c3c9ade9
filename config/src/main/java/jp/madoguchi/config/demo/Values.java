package jp.madoguchi.config.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/** Plain values as JSON. */
final class Values {

    private Values() {}

    static JsonValue asJson(Object value) {
        if (value instanceof Integer number) {
            return Json.createValue(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            list.forEach(element -> array.add(asJson(element)));
            return array.build();
        }
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            map.forEach((key, held) -> object.add(String.valueOf(key), asJson(held)));
            return object.build();
        }
        return Json.createValue(String.valueOf(value));
    }
}
