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
     */
    public record ApprovedLine(String category, Disposition disposition, Set<String> systems) {

        public ApprovedLine {
            systems = Set.copyOf(systems);
        }
    }

    public ApprovedItem {
        lines = List.copyOf(lines);
    }
}
