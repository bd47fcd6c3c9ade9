package jp.madoguchi.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Every section on a sheet, days and moments as such, so that a spreadsheet can sort and count them. */
final class LedgerWorkbook {

    private static final String APPLICATION = "Madoguchi";
    private static final String APPLICATION_VERSION = "1.0";
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";

    private final LedgerWords words;
    private final Language language;

    LedgerWorkbook(LedgerWords words, Language language) {
        this.words = words;
        this.language = language;
    }

    void write(List<LedgerSection> sections, Function<LedgerSection, Iterable<List<LedgerLine>>> lines, OutputStream to)
            throws IOException {
        try (Workbook workbook = new Workbook(to, APPLICATION, APPLICATION_VERSION)) {
            for (LedgerSection section : sections) {
                Worksheet sheet = workbook.newWorksheet(words.title(section, language));
                write(section, lines.apply(section), sheet);
                sheet.finish();
            }
        }
    }

    private void write(LedgerSection section, Iterable<List<LedgerLine>> parts, Worksheet sheet) throws IOException {
        List<LedgerColumn> columns = section.columns();
        heading(sheet, 0, LedgerColumn.REFERENCE);
        for (int i = 0; i < columns.size(); i++) {
            heading(sheet, i + 1, columns.get(i));
        }
        sheet.freezePane(1, 1);
        int row = 1;
        for (List<LedgerLine> part : parts) {
            for (LedgerLine line : part) {
                sheet.value(row, 0, line.reference());
                for (int i = 0; i < columns.size(); i++) {
                    put(sheet, row, i + 1, columns.get(i), line);
                }
                row++;
            }
            // what was flushed leaves the memory
            sheet.flush();
        }
    }

    private void heading(Worksheet sheet, int place, LedgerColumn column) {
        sheet.value(0, place, words.heading(column, language));
        sheet.style(0, place).bold().set();
    }

    private void put(Worksheet sheet, int row, int place, LedgerColumn column, LedgerLine line) {
        Serializable value = line.value(column);
        if (value instanceof String) {
            sheet.value(row, place, CellText.safe(words.sayOf(line, column, language)));
        } else if (value instanceof Long number) {
            sheet.value(row, place, number);
        } else if (value instanceof Boolean flag) {
            sheet.value(row, place, words.sayYesNo(flag, language));
        } else if (value instanceof LocalDate day) {
            sheet.value(row, place, day);
            sheet.style(row, place).format(DAY).set();
        } else if (value instanceof Instant moment) {
            sheet.value(row, place, LocalDateTime.ofInstant(moment, ClockOfTheOffice.TOKYO));
            sheet.style(row, place).format(MOMENT).set();
        }
    }
}
