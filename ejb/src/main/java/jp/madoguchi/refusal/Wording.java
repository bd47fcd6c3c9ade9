package jp.madoguchi.refusal;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence that can be said in both languages.
 *
 * @param key key in the bundle {@code jp.madoguchi.rules.refusal}
 * @param arguments strings and numbers to put into it
 */
public record Wording(String key, List<Object> arguments) implements Serializable {

    public Wording {
        arguments = List.copyOf(arguments);
    }

    public static Wording of(String key, Object... arguments) {
        return new Wording(key, List.of(arguments));
    }
}
