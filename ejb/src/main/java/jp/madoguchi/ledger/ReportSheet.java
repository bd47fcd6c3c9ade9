package jp.madoguchi.ledger;

import java.io.Serializable;
import java.util.List;

/** A sheet of the report pack: headings and rows of text, numbers, days and moments. */
record ReportSheet(String title, List<String> headings, List<List<Serializable>> rows) {

    ReportSheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
