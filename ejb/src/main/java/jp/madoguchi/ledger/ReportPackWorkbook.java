package jp.madoguchi.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The report pack as a workbook: its sheets, then the nameless lists. */
final class ReportPackWorkbook {

    private final LedgerWords words;
    private final Language language;

    ReportPackWorkbook(LedgerWords words, Language language) {
        this.words = words;
        this.language = language;
    }

    void write(List<ReportSheet> sheets, Map<LedgerSection, Iterable<List<LedgerLine>>> lists, OutputStream to)
            throws IOException {
        try (Workbook workbook = new Workbook(to, "Madoguchi", "1.0")) {
            for (ReportSheet each : sheets) {
                Worksheet sheet = workbook.newWorksheet(each.title());
                put(sheet, 0, each.headings());
                int row = 1;
                for (List<Serializable> values : each.rows()) {
                    put(sheet, row++, values);
                }
                sheet.finish();
            }
            for (Map.Entry<LedgerSection, Iterable<List<LedgerLine>>> list : lists.entrySet()) {
                Worksheet sheet = workbook.newWorksheet(words.title(list.getKey(), language));
                write(list.getKey(), list.getValue(), sheet);
                sheet.finish();
            }
        }
    }

    private void write(LedgerSection section, Iterable<List<LedgerLine>> parts, Worksheet sheet) throws IOException {
        List<LedgerColumn> columns = ReportPack.columns(section);
        List<Serializable> headings = new ArrayList<>(List.of(words.heading(LedgerColumn.REFERENCE, language)));
        columns.forEach(column -> headings.add(words.heading(column, language)));
        put(sheet, 0, headings);
        int row = 1;
        for (List<LedgerLine> part : parts) {
            for (LedgerLine line : part) {
                List<Serializable> values = new ArrayList<>(List.of(line.reference()));
                columns.forEach(column -> values.add(said(line, column)));
                put(sheet, row++, values);
            }
            sheet.flush();
        }
    }

    private Serializable said(LedgerLine line, LedgerColumn column) {
        Serializable value = line.value(column);
        return value instanceof String ? words.sayOf(line, column, language) : value;
    }

    private static void put(Worksheet sheet, int row, List<? extends Serializable> values) {
        for (int i = 0; i < values.size(); i++) {
            WorkbookCell.put(sheet, row, i, values.get(i));
        }
        if (row == 0) {
            sheet.range(0, 0, 0, values.size() - 1).style().bold().set();
        }
    }
}
