package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.deadline.TimeProposal.Words;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;

/** Closed days as people type and read them: one a line, {@code 2028-01-01 元日 / New Year's Day}. */
public final class DayLines {

    private static final Pattern LINE = Pattern.compile("(\\S+)[\\s\\u3000]+([^/]+?)\\s*[//]\\s*(.+)");

    private DayLines() {}

    public static String written(Map<LocalDate, Titles> days) {
        return new TreeMap<>(days)
                .entrySet().stream()
                        .map(day -> "%s %s / %s"
                                .formatted(
                                        day.getKey(),
                                        day.getValue().ja(),
                                        day.getValue().en()))
                        .collect(Collectors.joining("\n"));
    }

    /**
     * Reads lines; empty ones do not matter.
     *
     * @throws InputRejected naming every line that cannot be read and every day named twice
     */
    public static Map<String, Words> read(String field, String text) {
        Map<String, Words> days = new LinkedHashMap<>();
        List<Violation> wrong = new ArrayList<>();
        List<String> lines = text == null ? List.of() : text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher matcher = LINE.matcher(line);
            if (!line.isEmpty() && !matcher.matches()) {
                wrong.add(new Violation(field, "deadline.proposal.line", List.of(i + 1)));
            } else if (!line.isEmpty()
                    && days.put(matcher.group(1), new Words(matcher.group(2), matcher.group(3))) != null) {
                wrong.add(new Violation(field, "deadline.proposal.twice", List.of(matcher.group(1))));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InputRejected(wrong);
        }
        return days;
    }
}
