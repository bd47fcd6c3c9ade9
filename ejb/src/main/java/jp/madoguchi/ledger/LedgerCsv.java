package jp.madoguchi.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.Language;

/** One section as CSV: RFC 4180, every cell quoted, moments in Tokyo's time. */
final class LedgerCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String END_OF_LINE = "\r\n";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ClockOfTheOffice.TOKYO);

    private final LedgerWords words;
    private final Language language;

    LedgerCsv(LedgerWords words, Language language) {
        this.words = words;
        this.language = language;
    }

    void write(LedgerSection section, Iterable<List<LedgerLine>> parts, OutputStream to) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write(BYTE_ORDER_MARK);
        write(columns(section).map(column -> words.heading(column, language)), out);
        for (List<LedgerLine> part : parts) {
            for (LedgerLine line : part) {
                write(columns(section).map(column -> cell(line, column)), out);
            }
        }
        out.flush();
    }

    private static Stream<LedgerColumn> columns(LedgerSection section) {
        return Stream.concat(Stream.of(LedgerColumn.REFERENCE), section.columns().stream());
    }

    private String cell(LedgerLine line, LedgerColumn column) {
        Serializable value = line.value(column);
        if (value == null) {
            return "";
        }
        if (value instanceof String) {
            return CellText.safe(words.sayOf(line, column, language));
        }
        if (value instanceof Boolean flag) {
            return words.sayYesNo(flag, language);
        }
        return value instanceof Instant moment ? MOMENT.format(moment) : value.toString();
    }

    private static void write(Stream<String> cells, Writer out) throws IOException {
        out.write(cells.map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").collect(Collectors.joining(",")));
        out.write(END_OF_LINE);
    }
}
