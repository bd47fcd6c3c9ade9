package jp.madoguchi.web.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.shared.MyNumberDigits;

/** What a visitor typed and ticked, exactly as it came, so that a page shown again shows all of it. */
public record Typed(Map<String, List<String>> values) {

    public Typed {
        values = Map.copyOf(values);
    }

    public static Typed nothing() {
        return new Typed(Map.of());
    }

    public static Typed of(String name, String value) {
        return new Typed(Map.of(name, List.of(value)));
    }

    /**
     * What the body and the address carry.
     *
     * @throws UnreadableInput when the body is no form, or too large for one
     */
    public static Typed in(HttpServletRequest request) {
        Map<String, String[]> given = parametersOf(request);
        Map<String, List<String>> values = new LinkedHashMap<>();
        given.forEach((name, texts) -> {
            if (name == null || Arrays.asList(texts).contains(null)) {
                throw new UnreadableInput(new IOException("A part of the form has no name, or no value"));
            }
            values.put(name, List.of(texts));
        });
        return new Typed(values);
    }

    // Whatever the server's parser throws here, the caller's bytes were the reason.
    private static Map<String, String[]> parametersOf(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (RuntimeException malformed) {
            throw new UnreadableInput(malformed);
        }
    }

    /** Without the fields in which a My Number was typed: it is shown to nobody again, not even to who typed it. */
    public Typed withoutMyNumbers() {
        return new Typed(values.entrySet().stream()
                .filter(field -> field.getValue().stream().noneMatch(MyNumberDigits::areTypedIn))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The first value, or an empty text. */
    public String one(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** The text with line ends as they are stored, or {@code null} when nothing but space was typed. */
    public String text(String name) {
        String text = one(name).replace("\r\n", "\n");
        return text.isBlank() ? null : text;
    }
}
