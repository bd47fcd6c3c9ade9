package jp.madoguchi.ledger;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.madoguchi.shared.ClockOfTheOffice;
import org.dhatim.fastexcel.Worksheet;

/** One cell of a workbook: days and moments as such, so that a spreadsheet can sort and count them. */
final class WorkbookCell {

    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";

    private WorkbookCell() {}

    /** @param value in the words of the reader; left out when {@code null} */
    static void put(Worksheet sheet, int row, int place, Serializable value) {
        if (value instanceof String text) {
            sheet.value(row, place, CellText.safe(text));
        } else if (value instanceof Number number) {
            sheet.value(row, place, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, place, day);
            sheet.style(row, place).format(DAY).set();
        } else if (value instanceof Instant moment) {
            sheet.value(row, place, LocalDateTime.ofInstant(moment, ClockOfTheOffice.TOKYO));
            sheet.style(row, place).format(MOMENT).set();
        }
    }
}
