package jp.madoguchi.request.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;

/** Keeps a record as one JSON document in a text column. */
abstract class AsJson<T> implements AttributeConverter<T, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Class<T> kept;

    AsJson(Class<T> kept) {
        this.kept = kept;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A record could not be written as JSON", impossible);
        }
    }

    @Override
    public T convertToEntityAttribute(String stored) {
        try {
            return stored == null ? null : JSON.readValue(stored, kept);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored document cannot be read", damaged);
        }
    }
}
