package jp.madoguchi.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.request.RequestKind;

/**
 * The moment a letter becomes due.
 *
 * @param on the day in Tokyo, which is the letter's date
 * @param words codes that came with the step, or what a person wrote for this letter
 */
public record Occasion(LocalDate on, List<RequestKind> kinds, boolean byAgent, Map<String, String> words) {

    public Occasion {
        kinds = List.copyOf(kinds);
        words = Map.copyOf(words);
    }
}
