package jp.madoguchi.web.console.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.madoguchi.decision.DecisionSheet;
import jp.madoguchi.decision.Decisions;
import jp.madoguchi.web.console.request.OpenRequest;
import jp.madoguchi.web.console.request.RequestTab;

/** The draft: per item a line for each data category, with what is done and, where the law asks for it, why. */
@Named
@ViewScoped
public class DecidePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private Decisions decisions;

    private transient DecisionSheet sheet;
    private List<ItemDraft> drafts = List.of();

    public void load() {
        drafts = sheet().items().stream().map(ItemDraft::of).toList();
    }

    public DecisionSheet sheet() {
        if (sheet == null) {
            sheet = decisions.of(file.ref());
        }
        return sheet;
    }

    public List<ItemDraft> getDrafts() {
        return drafts;
    }

    /** The item as it is stored, with what the decision table says of it. */
    public DecisionSheet.DecidedItem judged(int item) {
        return sheet().item(item).orElse(null);
    }

    public void suggest(LineForm line) {
        line.suggest();
    }

    public void addNarrower(ItemDraft draft, LineForm line) {
        draft.addNarrowerThan(line);
    }

    public String save(ItemDraft draft) {
        decisions.draft(file.ref(), file.version(), draft.getNumber(), draft.asLines());
        return file.stay("done.DRAFT");
    }

    public String submit() {
        decisions.submit(file.ref(), file.version());
        return file.moveTo(RequestTab.APPROVAL, "done.SUBMIT");
    }
}
