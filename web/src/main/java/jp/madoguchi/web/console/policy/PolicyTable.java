package jp.madoguchi.web.console.policy;

import java.util.List;

/**
 * A part of the policy as it is shown.
 *
 * @param name of its heading among the texts
 * @param columns names of its columns among the texts, that of the row's own name first
 */
public record PolicyTable(String name, List<String> columns, List<Row> rows) {

    /**
     * One entry.
     *
     * @param title what it is called
     * @param code how files and the API call it
     */
    public record Row(String title, String code, List<String> cells) {

        public String getTitle() {
            return title;
        }

        public String getCode() {
            return code;
        }

        public List<String> getCells() {
            return cells;
        }
    }

    public String getName() {
        return name;
    }

    public List<String> getColumns() {
        return columns;
    }

    public List<Row> getRows() {
        return rows;
    }
}
