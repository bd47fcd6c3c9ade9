package jp.madoguchi.provision;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.shared.InputRejected;

/**
 * A list of provisions as spreadsheets write it (RFC 4180, UTF-8): a first line that names the columns, then one provision
 * a line; several categories stand in one cell with a space between.
 */
final class ProvisionCsv {

    static final int MOST_LINES = 2000;
    static final int LARGEST = 1024 * 1024;

    private static final String FILE = "file";
    private static final String MARK = "\uFEFF";
    private static final Set<String> COLUMNS = Set.of(
            "identifier",
            "direction",
            "recipient",
            "counterpart",
            "acquisition",
            "providedOn",
            "basis",
            "categories",
            "recordedAs");
    private static final Set<Character> ENDS_A_CELL = Set.of(',', '\r', '\n');
    private static final Set<String> DEMANDED = Set.of("identifier", "direction", "basis", "categories", "recordedAs");

    /** A provision and the line of the file on which it begins, counted from 1. */
    record Line(int number, ProvisionWritten written) {}

    private final String text;
    private int at;
    private int lineNumber = 1;

    private ProvisionCsv(String text) {
        this.text = text;
    }

    /** @throws InputRejected when it is no such list */
    static List<Line> read(byte[] content) {
        if (content == null || content.length == 0) {
            throw new InputRejected(FILE, "provision.file.empty");
        }
        if (content.length > LARGEST) {
            throw new InputRejected(FILE, "provision.file.large", MOST_LINES);
        }
        return new ProvisionCsv(text(content)).lines();
    }

    private List<Line> lines() {
        List<String> columns = row().stream().map(String::strip).toList();
        if (!COLUMNS.containsAll(columns)
                || !columns.containsAll(DEMANDED)
                || Set.copyOf(columns).size() != columns.size()) {
            throw new InputRejected(
                    FILE,
                    "provision.file.columns",
                    String.join(", ", COLUMNS.stream().sorted().toList()));
        }
        List<Line> lines = new ArrayList<>();
        while (at < text.length()) {
            int number = lineNumber;
            List<String> cells = row();
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (cells.size() != columns.size()) {
                throw new InputRejected(FILE, "provision.file.cells", number, columns.size(), cells.size());
            }
            if (lines.size() == MOST_LINES) {
                throw new InputRejected(FILE, "provision.file.large", MOST_LINES);
            }
            lines.add(new Line(number, written(columns, cells)));
        }
        if (lines.isEmpty()) {
            throw new InputRejected(FILE, "provision.file.empty");
        }
        return lines;
    }

    private static ProvisionWritten written(List<String> columns, List<String> cells) {
        Map<String, String> by = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            by.put(columns.get(i), cells.get(i));
        }
        return new ProvisionWritten(
                by.get("identifier"),
                by.get("direction"),
                by.get("recipient"),
                by.get("counterpart"),
                by.get("acquisition"),
                by.get("providedOn"),
                by.get("basis"),
                Arrays.stream(by.get("categories").split("[\\s;、]+"))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                by.get("recordedAs"));
    }

    /** The next record; within quotation marks commas and line breaks belong to the cell. */
    private List<String> row() {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean closed = false;
        int begun = lineNumber;
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '\0') {
                throw new InputRejected(FILE, "provision.file.nul", lineNumber);
            }
            if (closed && !ENDS_A_CELL.contains(next)) {
                throw new InputRejected(FILE, "provision.file.after.quote", lineNumber);
            }
            if (next == '\n') {
                lineNumber++;
            }
            if (quoted) {
                if (next != '"') {
                    cell.append(next);
                } else if (at < text.length() && text.charAt(at) == '"') {
                    cell.append(text.charAt(at++));
                } else {
                    quoted = false;
                    closed = true;
                }
            } else if (next == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (next == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
                closed = false;
            } else if (next == '\n') {
                break;
            } else if (next != '\r') {
                cell.append(next);
            }
        }
        if (quoted) {
            throw new InputRejected(FILE, "provision.file.quote", begun);
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new InputRejected(FILE, "provision.file.encoding");
        }
    }
}
