package jp.madoguchi.web.console.provision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import jp.madoguchi.policy.DataCategory;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Recipient;
import jp.madoguchi.provision.Direction;
import jp.madoguchi.provision.LegalBasis;
import jp.madoguchi.provision.ProvisionPeriod;
import jp.madoguchi.provision.Provisions;
import jp.madoguchi.provision.RecordedAs;
import jp.madoguchi.provision.RecordedProvision;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.web.console.Announcement;
import jp.madoguchi.web.console.Reader;

/** Finding somebody's records, adding one to them, and taking in a list. Whom it is about never stands in an address. */
@Named
@ViewScoped
public class ProvisionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Provisions provisions;

    @Inject
    private Policy policy;

    @Inject
    private Reader reader;

    @Inject
    private Announcement announcement;

    private String identifier;
    private String from;
    private String to;
    private List<RecordedProvision> found;
    private ProvisionForm form = new ProvisionForm();
    private transient Part list;

    public void find() {
        found = List.copyOf(provisions.of(identifier, ProvisionPeriod.written(from, to)));
    }

    /** Adds to whom was looked up, and shows the result whatever period was asked for. */
    public void add() {
        provisions.record(form.of(identifier));
        announcement.next("done.provision");
        announcement.show();
        form = new ProvisionForm();
        from = null;
        to = null;
        find();
    }

    public String takeIn() {
        if (list == null || list.getSize() == 0) {
            throw new InputRejected("file", "provision.file.empty");
        }
        provisions.recordAll(content());
        announcement.next("done.provision.list");
        return "provisions?faces-redirect=true";
    }

    public boolean isKeeping() {
        return reader.mayCall(Provisions.class, "record");
    }

    /** Those of whom a record is to be made. */
    public List<Recipient> getRecipients() {
        return policy.recipients().stream().filter(Recipient::recorded).toList();
    }

    public List<DataCategory> getCategories() {
        return policy.dataCategories();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public LegalBasis[] getBases() {
        return LegalBasis.values();
    }

    public RecordedAs[] getWays() {
        return RecordedAs.values();
    }

    private byte[] content() {
        try (InputStream stream = list.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException interrupted) {
            throw new UncheckedIOException("The upload was interrupted", interrupted);
        }
    }

    /** {@code null} until somebody was looked up. */
    public List<RecordedProvision> getFound() {
        return found;
    }

    public ProvisionForm getForm() {
        return form;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String typed) {
        identifier = typed;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String typed) {
        from = typed;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String typed) {
        to = typed;
    }

    public Part getList() {
        return list;
    }

    public void setList(Part chosen) {
        list = chosen;
    }
}
