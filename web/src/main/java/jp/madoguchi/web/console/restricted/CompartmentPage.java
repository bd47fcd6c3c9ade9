package jp.madoguchi.web.console.restricted;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.madoguchi.restricted.Heading;
import jp.madoguchi.restricted.Memo;
import jp.madoguchi.restricted.RestrictedEntry;
import jp.madoguchi.restricted.RestrictedHistory;
import jp.madoguchi.restricted.RestrictedPage;
import jp.madoguchi.restricted.RestrictedRegister;
import jp.madoguchi.restricted.RestrictedReport;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.console.Announcement;
import jp.madoguchi.web.console.Reader;

/** The compartment's entries. To everybody who is no restricted reviewer there is no such page. */
@Named
@ViewScoped
public class CompartmentPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "compartment?faces-redirect=true";

    @Inject
    private RestrictedRegister register;

    @Inject
    private Reader reader;

    @Inject
    private Announcement announcement;

    private String reference;
    private int item = 1;
    private Heading heading;
    private String reasons;
    private int page = 1;
    private transient RestrictedPage entries;
    private transient RestrictedReport report;
    private transient RestrictedHistory history;

    @PostConstruct
    void hideFromEverybodyElse() {
        if (!reader.isOfferedRestricted()) {
            throw new RequestNotFound();
        }
    }

    public List<RestrictedEntry> getEntries() {
        return shown().entries();
    }

    public boolean isMore() {
        return shown().more();
    }

    private RestrictedPage shown() {
        if (entries == null) {
            entries = register.page(page);
        }
        return entries;
    }

    public RestrictedReport getReport() {
        if (report == null) {
            report = register.report();
        }
        return report;
    }

    public RestrictedHistory getHistory() {
        if (history == null) {
            history = register.history();
        }
        return history;
    }

    public List<Heading> getHeadings() {
        return List.of(Heading.values());
    }

    public String propose() {
        register.propose(new Memo(typedReference(), item, heading, reasons));
        announcement.next("done.RESTRICTED");
        return HERE;
    }

    public String approve(RestrictedEntry entry) {
        register.approve(entry.id(), entry.version());
        announcement.next("done.RESTRICTED");
        return HERE;
    }

    public String refuse(RestrictedEntry entry) {
        register.refuse(entry.id(), entry.version());
        announcement.next("done.RESTRICTED");
        return HERE;
    }

    private RequestReference typedReference() {
        if (reference == null || reference.isBlank()) {
            return null;
        }
        if (!RequestReference.isShapedLikeOne(reference.strip())) {
            throw new InputRejected("reference", "restricted.reference.malformed");
        }
        return new RequestReference(reference.strip());
    }

    public int getPage() {
        return page;
    }

    public void setPage(int number) {
        page = number;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String typed) {
        reference = typed;
    }

    public int getItem() {
        return item;
    }

    public void setItem(int typed) {
        item = typed;
    }

    public Heading getHeading() {
        return heading;
    }

    public void setHeading(Heading chosen) {
        heading = chosen;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String typed) {
        reasons = typed;
    }
}
