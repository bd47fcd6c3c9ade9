package jp.madoguchi.web.console.decision;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.DecisionSheet.DecidedItem;
import jp.madoguchi.decision.DecisionSheet.DecidedLine;
import jp.madoguchi.decision.DecisionSheet.Owed;
import jp.madoguchi.request.RequestKind;

/** The draft of one item while it is being typed: a line for everything that must be decided. */
public class ItemDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final RequestKind kind;
    private final List<LineForm> lines;

    private ItemDraft(DecidedItem item, List<LineForm> lines) {
        this.number = item.number();
        this.kind = item.kind();
        this.lines = lines;
    }

    static ItemDraft of(DecidedItem item) {
        return new ItemDraft(
                item,
                item.owed().stream()
                        .map(owed -> LineForm.of(owed, drafted(item, owed)))
                        .toList());
    }

    private static Optional<DecisionLine> drafted(DecidedItem item, Owed owed) {
        return item.lines().stream()
                .map(DecidedLine::line)
                .filter(line -> line.category().equals(owed.category()))
                .filter(line -> Objects.equals(line.system(), owed.system()))
                .findFirst();
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
