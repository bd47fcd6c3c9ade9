package jp.madoguchi.decision;

import java.util.List;
import java.util.Set;
import jp.madoguchi.request.RequestKind;

/** What was decided on an item, as those who carry it out need it. */
public record ApprovedItem(int number, RequestKind kind, List<ApprovedLine> lines) {

    /**
     * One line.
     *
     * @param category a data category, or a purpose for a cessation of use that names purposes
     * @param systems the systems it is carried out in; none when nothing is held
     * @param record, field the part meant, when the line is narrower than the category; {@code null} for all of it
     * @param reasonCode {@code null} when none was given
     */
    public record ApprovedLine(
            String category,
            Disposition disposition,
            Set<String> systems,
            String record,
            String field,
            String masking,
            String reasonCode) {

        /** A line on the whole of a category. */
        public ApprovedLine(String category, Disposition disposition, Set<String> systems) {
            this(category, disposition, systems, null, null, null, null);
        }

        public ApprovedLine {
            systems = Set.copyOf(systems);
        }
    }

    public ApprovedItem {
        lines = List.copyOf(lines);
    }
}
