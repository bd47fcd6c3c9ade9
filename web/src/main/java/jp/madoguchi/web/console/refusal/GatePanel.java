package jp.madoguchi.web.console.refusal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.refusal.AssessmentSheet.AssessedItem;
import jp.madoguchi.refusal.GateAssessment;
import jp.madoguchi.web.console.request.OpenRequest;

/**
 * The six questions of one item, answered together. The first item whose gate is not finished is open by itself; an
 * answered gate opens when the address asks for it.
 */
@Named
@ViewScoped
public class GatePanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private AssessPage page;

    @Inject
    private GateAssessment gateAssessment;

    private Integer item;
    private List<GateRow> rows = List.of();
    private List<String> found = List.of();

    /** Takes the gate the address names, or else the first that is not finished. */
    public void choose() {
        List<AssessedItem> needed = page.sheet().items().stream()
                .filter(candidate -> candidate.gate().needed())
                .toList();
        Optional<AssessedItem> chosen = needed.stream()
                .filter(candidate -> Objects.equals(candidate.number(), item))
                .findFirst()
                .or(() -> needed.stream()
                        .filter(candidate -> !candidate.gate().finished())
                        .findFirst());
        item = chosen.map(AssessedItem::number).orElse(null);
        rows = chosen.map(AssessedItem::gate).stream()
                .flatMap(gate -> gate.questions().stream())
                .map(GateRow::new)
                .toList();
        found = chosen.map(AssessedItem::gate).map(gate -> gate.categories()).orElse(Set.of()).stream()
                .sorted()
                .toList();
    }

    public boolean isChosen(int number) {
        return Integer.valueOf(number).equals(item);
    }

    public String save() {
        gateAssessment.answer(
                file.ref(),
                file.version(),
                item,
                rows.stream()
                        .filter(row -> row.getReply() != null)
                        .map(GateRow::asAnswer)
                        .toList());
        return file.stay("done.ASSESS");
    }

    public Integer getItem() {
        return item;
    }

    public void setItem(Integer number) {
        item = number;
    }

    public List<GateRow> getRows() {
        return rows;
    }

    /** The data categories found for the item, of which an answer may speak. */
    public List<String> getFound() {
        return found;
    }
}
