package jp.madoguchi.web.console.ledger;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.ledger.Ledger;
import jp.madoguchi.ledger.LedgerLine;
import jp.madoguchi.ledger.LedgerSection;
import jp.madoguchi.ledger.LedgerSheet;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;

/** Everything the ledger holds of one request. */
@Named
@ViewScoped
public class EntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Ledger ledger;

    private String reference;
    private LedgerSheet sheet;

    public void open() {
        if (!RequestReference.isShapedLikeOne(reference)) {
            throw new RequestNotFound();
        }
        sheet = ledger.of(new RequestReference(reference));
    }

    /** The line of the request itself. */
    public LedgerLine request() {
        return sheet.sections().get(LedgerSection.REQUESTS).get(0);
    }

    public LedgerSection requests() {
        return LedgerSection.REQUESTS;
    }

    /** The other sections in which there is anything. */
    public List<LedgerSection> getFilled() {
        return Arrays.stream(LedgerSection.values())
                .filter(section -> section != LedgerSection.REQUESTS)
                .filter(section -> !lines(section).isEmpty())
                .toList();
    }

    public List<LedgerLine> lines(LedgerSection section) {
        return sheet.sections().get(section);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
