package jp.madoguchi.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import jp.madoguchi.shared.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Every section on a sheet, days and moments as such, so that a spreadsheet can sort and count them. */
final class LedgerWorkbook {

    private static final String APPLICATION = "Madoguchi";
    private static final String APPLICATION_VERSION = "1.0";

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
                    WorkbookCell.put(sheet, row, i + 1, said(line, columns.get(i)));
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

    private Serializable said(LedgerLine line, LedgerColumn column) {
        Serializable value = line.value(column);
        if (value instanceof Boolean flag) {
            return words.sayYesNo(flag, language);
        }
        return value instanceof String ? words.sayOf(line, column, language) : value;
    }
}
