package jp.madoguchi.refusal.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** The examinations of one item as one document, by the codes of the asserted grounds. */
final class AssertionsAsJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AssertionsAsJson() {}

    static String write(Map<String, StoredAssertion> assertions) {
        try {
            return JSON.writeValueAsString(assertions);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Assertions could not be written as JSON", impossible);
        }
    }

    static Map<String, StoredAssertion> read(String stored) {
        try {
            return JSON.readValue(stored, new TypeReference<TreeMap<String, StoredAssertion>>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Stored assertions cannot be read", damaged);
        }
    }
}
