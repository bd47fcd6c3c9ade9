package jp.madoguchi.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/**
 * The moment a letter becomes due.
 *
 * @param on the day in Tokyo, which is the letter's date
 * @param outcomes of the items the letter is about, as far as they are decided
 * @param told codes that came with the step, or what the context that asks for the letter has to say in it
 */
public record Occasion(
        LocalDate on, List<RequestKind> kinds, List<ItemOutcome> outcomes, boolean byAgent, Map<String, ?> told) {

    public Occasion {
        kinds = List.copyOf(kinds);
        outcomes = List.copyOf(outcomes);
        told = Map.copyOf(told);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(told.get(name))
                .map(String::valueOf)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** @throws IllegalArgumentException when it was not told, as with every reading below */
    public String text(String name) {
        return find(name).orElseThrow(() -> missing(name));
    }

    public boolean isTrue(String name) {
        return find(name).map(Boolean::parseBoolean).orElse(false);
    }

    public LocalDate day(String name) {
        if (told.get(name) instanceof LocalDate day) {
            return day;
        }
        throw missing(name);
    }

    /** A whole amount of yen, as it is printed. */
    public String amount(String name) {
        if (told.get(name) instanceof Number amount) {
            return String.format("%,d", amount.longValue());
        }
        throw missing(name);
    }

    public Titles titles(String name) {
        return findTitles(name).orElseThrow(() -> missing(name));
    }

    public Optional<Titles> findTitles(String name) {
        return Optional.ofNullable(told.get(name)).map(value -> inBothLanguages(name, value));
    }

    /** Empty when nothing was told. */
    public List<Titles> list(String name) {
        return told.get(name) instanceof List<?> several
                ? several.stream().map(each -> inBothLanguages(name, each)).toList()
                : List.of();
    }

    private static Titles inBothLanguages(String name, Object value) {
        if (value instanceof Map<?, ?> map
                && map.get("ja") instanceof String ja
                && map.get("en") instanceof String en) {
            return new Titles(ja, en);
        }
        throw missing(name);
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("The letter was not told its %s, or not as it must be".formatted(name));
    }
}
