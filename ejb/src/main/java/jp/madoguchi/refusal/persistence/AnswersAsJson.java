package jp.madoguchi.refusal.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** The answers of one item as one document, by the grounds' codes. */
final class AnswersAsJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswersAsJson() {}

    static String write(Map<String, StoredAnswer> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Answers could not be written as JSON", impossible);
        }
    }

    static Map<String, StoredAnswer> read(String stored) {
        try {
            return JSON.readValue(stored, new TypeReference<TreeMap<String, StoredAnswer>>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Stored answers cannot be read", damaged);
        }
    }
}
