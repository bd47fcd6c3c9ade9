package jp.madoguchi.config.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.request.RequestKind;

/**
 * Which reason code may be said of which kind of request, as {@code docs/reason-codes.md} tells lawyers. The page is
 * held against domain 2.3 and against the code by tests of their own; here the running system is held against the page.
 */
final class ReasonTable {

    private static final Path PAGE = Path.of("..", "docs", "reason-codes.md");
    private static final int CODE = 1;
    private static final int KINDS = 4;

    private final Map<String, Set<RequestKind>> kinds = new LinkedHashMap<>();

    private ReasonTable() {}

    static ReasonTable fromThePage() {
        ReasonTable table = new ReasonTable();
        try {
            Files.readAllLines(PAGE).stream()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| code"))
                    .map(line -> line.split(" *\\| *"))
                    .forEach(row -> table.kinds.put(row[CODE], kindsIn(row[KINDS])));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return table;
    }

    Set<String> codes() {
        return kinds.keySet();
    }

    boolean has(RequestKind kind, String code) {
        return kinds.get(code).contains(kind);
    }

    /** How many pairs of a kind and a code are in it. */
    int size() {
        return kinds.values().stream().mapToInt(Set::size).sum();
    }

    private static Set<RequestKind> kindsIn(String cell) {
        return cell.equals("every kind")
                ? EnumSet.allOf(RequestKind.class)
                : Arrays.stream(cell.split(", ")).map(RequestKind::valueOf).collect(Collectors.toSet());
    }
}
