package jp.madoguchi.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.shared.Folded;

/**
 * The values an item's decision keeps from the requester, as staff have put them in quotation marks among themselves
 * (domain 8.2; 11, scenario 4). Whatever leaves the house is held against them: letters, and the files that hand data out.
 *
 * @param values as they were quoted
 */
public record Withheld(Set<String> values) {

    private static final Set<Disposition> KEPT_BACK = EnumSet.of(Disposition.WITHHOLD, Disposition.GRANT_MASKED);
    private static final int SHORTEST_VALUE = 2;
    private static final int SHORTEST_DIGITS = 6;
    private static final int SHORTEST_NUMBER = 7;
    private static final Pattern CELL = Pattern.compile("[,;\\t\\n\"]");
    private static final Pattern QUOTED =
            Pattern.compile("「([^「」]{2,200})」|『([^『』]{2,200})』|\"([^\"]{2,200})\"|“([^“”]{2,200})”");

    public Withheld {
        values = Set.copyOf(values);
    }

    /** What is quoted in the notes on every item of which something is kept back, by number. */
    static Withheld inAnyOf(Map<Integer, List<DecisionLine>> lines, Map<Integer, List<String>> peopleAtRisk) {
        List<String> notes = new ArrayList<>();
        lines.forEach((item, all) -> {
            List<DecisionLine> kept = all.stream()
                    .filter(line -> KEPT_BACK.contains(line.disposition()))
                    .toList();
            kept.forEach(line -> notes.add(line.internalReason()));
            if (!kept.isEmpty()) {
                notes.addAll(peopleAtRisk.getOrDefault(item, List.of()));
            }
        });
        return quotedIn(notes);
    }

    /** Whatever stands in quotation marks in these notes. */
    static Withheld quotedIn(Collection<String> notes) {
        Set<String> values = new TreeSet<>();
        notes.stream()
                .filter(Objects::nonNull)
                .flatMap(note -> QUOTED.matcher(note).results())
                .flatMap(found -> Stream.of(found.group(1), found.group(2), found.group(3), found.group(4)))
                .filter(Objects::nonNull)
                .forEach(values::add);
        return new Withheld(values);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The first of the values that can be read in a text, however it is spelt there. */
    public Optional<String> legibleIn(String text) {
        String plain = Folded.bare(text);
        return values.stream()
                .sorted()
                .filter(value ->
                        isTelling(Folded.bare(value)) && plain.contains(Folded.bare(value)) || isNumberIn(text, value))
                .findFirst();
    }

    // Cell by cell: all the digits of a file in one row hold any number.
    private static boolean isNumberIn(String text, String value) {
        String digits = Folded.digits(value);
        return digits.length() >= SHORTEST_NUMBER
                && CELL.splitAsStream(text).anyMatch(cell -> Folded.digits(cell).contains(digits));
    }

    /** Whether finding it somewhere says anything: not one letter, nor a few digits. */
    static boolean isTelling(String folded) {
        return folded.length() >= SHORTEST_VALUE
                && (folded.length() >= SHORTEST_DIGITS || !folded.chars().allMatch(Character::isDigit));
    }
}
