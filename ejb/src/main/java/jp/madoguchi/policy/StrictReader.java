package jp.madoguchi.policy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads policy files and lets nothing pass that it does not know: a typing error must not become a decision. */
final class StrictReader {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.ALLOW_COMMENTS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .addModule(new SimpleModule()
                    .addDeserializer(MonthDay.class, text(MonthDay.class, value -> MonthDay.parse("--" + value)))
                    .addDeserializer(LocalDate.class, text(LocalDate.class, LocalDate::parse))
                    .addDeserializer(Period.class, text(Period.class, Period::parse))
                    .addKeyDeserializer(LocalDate.class, new OfDay()))
            .build();

    private final Path directory;
    private final Set<String> read = new TreeSet<>();

    StrictReader(Path directory) {
        this.directory = directory;
    }

    <T> T read(String file, TypeReference<T> shape) {
        read.add(file);
        try {
            T contents = JSON.readValue(Files.readString(directory.resolve(file)), shape);
            if (contents == null) {
                throw new PolicyRefused(file, "", "it is empty");
            }
            return contents;
        } catch (NoSuchFileException missing) {
            throw new PolicyRefused(file, "", "there is no such file in " + directory);
        } catch (JsonMappingException wrong) {
            throw new PolicyRefused(file, key(wrong), firstLine(wrong.getOriginalMessage()));
        } catch (JsonProcessingException broken) {
            String place = "line " + broken.getLocation().getLineNr();
            throw new PolicyRefused(file, place, firstLine(broken.getOriginalMessage()));
        } catch (IOException unreadable) {
            throw new PolicyRefused(file, "", "it cannot be read (" + unreadable.getMessage() + ")");
        }
    }

    /** Every file of a folder, by its name; one version of something each. */
    <T> Map<String, T> readEach(String folder, TypeReference<T> shape) {
        try (Stream<Path> files = Files.list(directory.resolve(folder))) {
            Map<String, T> contents = new TreeMap<>();
            files.map(file -> folder + "/" + file.getFileName())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .forEach(name -> contents.put(name, read(name, shape)));
            return Collections.unmodifiableMap(contents);
        } catch (IOException missing) {
            throw new PolicyRefused(folder, "", "there is no such folder in " + directory);
        }
    }

    /** A file that nobody reads is most likely a misspelt name. */
    void refuseOtherFiles() {
        try (Stream<Path> files = Files.walk(directory)) {
            files.map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".json") && !read.contains(name))
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> {
                        throw new PolicyRefused(name, "", "nothing reads a file of this name; known are " + read);
                    });
        } catch (IOException unreadable) {
            throw new PolicyRefused(directory.toString(), "", "the directory cannot be listed");
        }
    }

    private static String key(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("it is not as expected");
    }

    private static <T> StdDeserializer<T> text(Class<T> type, Function<String, T> reading) {
        return new FromText<>(type, reading);
    }

    private static final class FromText<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial")
        private final Function<String, T> reading;

        FromText(Class<T> type, Function<String, T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String value = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : null;
            try {
                if (value != null) {
                    return reading.apply(value);
                }
            } catch (DateTimeException unreadable) {
                throw InvalidFormatException.from(parser, unreadable.getMessage(), value, handledType());
            }
            throw InvalidFormatException.from(parser, "it has to be a text", value, handledType());
        }
    }

    private static final class OfDay extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return LocalDate.parse(key);
        }
    }
}
