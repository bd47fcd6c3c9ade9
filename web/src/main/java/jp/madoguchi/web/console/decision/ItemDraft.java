package jp.madoguchi.web.console.decision;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.DecisionSheet;
import jp.madoguchi.decision.DecisionSheet.DecidedItem;
import jp.madoguchi.decision.DecisionSheet.DecidedLine;
import jp.madoguchi.decision.DecisionSheet.Owed;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/** The draft of one item while it is being typed: a line for everything that must be decided. */
public class ItemDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final RequestKind kind;
    private final List<Owed> owed;
    private final List<LineForm> lines;

    private ItemDraft(DecidedItem item, List<LineForm> lines) {
        this.number = item.number();
        this.kind = item.kind();
        this.owed = item.owed();
        this.lines = lines;
    }

    static ItemDraft of(DecidedItem item) {
        List<LineForm> lines = new ArrayList<>();
        for (Owed owed : item.owed()) {
            List<DecisionLine> drafted = drafted(item, owed);
            Optional<DecisionLine> whole =
                    drafted.stream().filter(line -> !LineForm.isNarrow(line)).findFirst();
            lines.add(LineForm.of(item.kind(), owed, whole));
            drafted.stream()
                    .filter(LineForm::isNarrow)
                    .forEach(line -> lines.add(LineForm.of(item.kind(), owed, Optional.of(line))));
        }
        return new ItemDraft(item, lines);
    }

    private static List<DecisionLine> drafted(DecidedItem item, Owed owed) {
        return item.lines().stream()
                .map(DecidedLine::line)
                .filter(line -> line.category().equals(owed.category()))
                .filter(line -> line.system() == null || line.system().equals(owed.system()))
                .toList();
    }

    /** One more line below this one, for a record or a field of the same data. */
    void addNarrowerThan(LineForm line) {
        owed.stream()
                .filter(line::isFor)
                .findFirst()
                .ifPresent(cell -> lines.add(lines.indexOf(line) + 1, LineForm.narrower(kind, cell)));
    }

    /** What the lines lead to as they are now, or {@code null} while none is decided. */
    public ItemOutcome getOutcome() {
        return DecisionSheet.outcomeOf(lines.stream()
                        .map(LineForm::getDisposition)
                        .filter(Objects::nonNull)
                        .toList())
                .orElse(null);
    }

    List<DecisionLine> asLines() {
        return lines.stream().filter(LineForm::isDecided).map(LineForm::asLine).toList();
    }

    public int getNumber() {
        return number;
    }

    public RequestKind getKind() {
        return kind;
    }

    public List<LineForm> getLines() {
        return lines;
    }
}
