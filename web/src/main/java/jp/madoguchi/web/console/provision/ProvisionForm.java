package jp.madoguchi.web.console.provision;

import java.io.Serializable;
import java.util.List;
import jp.madoguchi.provision.Direction;
import jp.madoguchi.provision.LegalBasis;
import jp.madoguchi.provision.ProvisionWritten;
import jp.madoguchi.provision.RecordedAs;

/** One record as it is being typed. */
public class ProvisionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String direction = Direction.PROVIDED.name();
    private String recipient;
    private String counterpart;
    private String acquisition;
    private String providedOn;
    private String basis = LegalBasis.CONSENT.name();
    private List<String> categories = List.of();
    private String recordedAs = RecordedAs.INDIVIDUAL.name();

    ProvisionWritten of(String identifier) {
        return new ProvisionWritten(
                identifier, direction, recipient, counterpart, acquisition, providedOn, basis, categories, recordedAs);
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String chosen) {
        direction = chosen;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String chosen) {
        recipient = chosen;
    }

    public String getCounterpart() {
        return counterpart;
    }

    public void setCounterpart(String typed) {
        counterpart = typed;
    }

    public String getAcquisition() {
        return acquisition;
    }

    public void setAcquisition(String typed) {
        acquisition = typed;
    }

    public String getProvidedOn() {
        return providedOn;
    }

    public void setProvidedOn(String typed) {
        providedOn = typed;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String chosen) {
        basis = chosen;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> chosen) {
        categories = chosen == null ? List.of() : List.copyOf(chosen);
    }

    public String getRecordedAs() {
        return recordedAs;
    }

    public void setRecordedAs(String chosen) {
        recordedAs = chosen;
    }
}
