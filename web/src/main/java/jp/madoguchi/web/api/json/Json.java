package jp.madoguchi.web.api.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;

/** How the API writes and reads JSON: instants in Tokyo's offset, dates and codes as strings, absent values left out. */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder(new JsonFactoryBuilder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(100_000)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .addModule(new SimpleModule()
                    .addDeserializer(String.class, new TypedText())
                    .addSerializer(Instant.class, written(Json::inTokyo))
                    .addSerializer(Period.class, written(Period::toString))
                    .addSerializer(LocalDate.class, written(LocalDate::toString))
                    .addSerializer(RequestReference.class, written(RequestReference::value))
                    .addSerializer(Language.class, written(Language::code))
                    .addSerializer(Optional.class, new ValueOrNothing()))
            .build();

    private Json() {}

    public static String inTokyo(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(ClockOfTheOffice.TOKYO).withNano(0));
    }

    static void write(Object value, OutputStream to) throws IOException {
        MAPPER.writeValue(to, value);
    }

    /**
     * Reads a body.
     *
     * @throws BodyUnreadable when it is no JSON, or no object
     * @throws InputRejected when a field has a value of the wrong kind, or holds a My Number; names the field
     */
    static <T> T read(InputStream body, Class<T> wanted) throws IOException {
        try {
            return demanded(MAPPER.readValue(body, wanted));
        } catch (JsonMappingException mismatch) {
            throw notUnderstood(mismatch);
        } catch (JsonProcessingException malformed) {
            throw new BodyUnreadable();
        }
    }

    /**
     * Reads what has been parsed already, once it is known what it should be.
     *
     * @throws InputRejected when a field has a value of the wrong kind, or holds a My Number; names the field
     */
    public static <T> T as(Class<T> wanted, JsonNode parsed) {
        try {
            return demanded(MAPPER.treeToValue(parsed, wanted));
        } catch (JsonMappingException mismatch) {
            throw notUnderstood(mismatch);
        } catch (JsonProcessingException malformed) {
            throw new BodyUnreadable();
        }
    }

    private static <T> T demanded(T value) {
        if (value == null) {
            throw new BodyUnreadable();
        }
        return value;
    }

    private static RuntimeException notUnderstood(JsonMappingException mismatch) {
        String field = mismatch.getPath().stream().map(Json::named).collect(Collectors.joining());
        if (field.isEmpty()) {
            return new BodyUnreadable();
        }
        boolean holdsMyNumber = mismatch instanceof TypedText.HoldsMyNumber;
        return new InputRejected(
                field.startsWith(".") ? field.substring(1) : field,
                holdsMyNumber ? "input.my.number" : "api.value.not.understood");
    }

    private static String named(JsonMappingException.Reference step) {
        return step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName();
    }

    private static <T> JsonSerializer<T> written(Function<T, String> asText) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator to, SerializerProvider provider) throws IOException {
                to.writeString(asText.apply(value));
            }
        };
    }

    @SuppressWarnings("rawtypes") // the mapper knows Optional by its raw class only
    private static final class ValueOrNothing extends JsonSerializer<Optional> {

        @Override
        public void serialize(Optional value, JsonGenerator to, SerializerProvider provider) throws IOException {
            to.writeObject(value.isPresent() ? value.get() : null);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Optional value) {
            return value.isEmpty();
        }
    }
}
