package jp.madoguchi.web.console.preference;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import jp.madoguchi.preference.Approaches;
import jp.madoguchi.preference.Choice;
import jp.madoguchi.preference.Incident;
import jp.madoguchi.preference.PreferenceSheet;
import jp.madoguchi.preference.PreferenceSheet.Setting;
import jp.madoguchi.preference.Preferences;
import jp.madoguchi.web.console.Reader;

/** Channels and advertising of a customer who called or wrote, and what went wrong lately. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int INCIDENTS = 50;

    @EJB
    private Preferences preferences;

    @EJB
    private Approaches approaches;

    @Inject
    private Reader reader;

    private String identifier;
    private PreferenceSheet sheet;
    private transient List<Incident> incidents;

    /** Shows the settings of whom the form names; stays on the page, because whom it is never stands in an address. */
    public void lookUp() {
        sheet = preferences.lookUp(identifier);
    }

    public void turn(Setting setting) {
        preferences.changeFor(identifier, Map.of(setting.control(), setting.isOff() ? Choice.ON : Choice.OFF));
        lookUp();
    }

    public boolean isOfferedChange() {
        return reader.mayCall(Preferences.class, "changeFor");
    }

    public boolean isOfferedIncidents() {
        return reader.mayCall(Approaches.class, "latest");
    }

    public List<Incident> incidents() {
        if (incidents == null) {
            incidents = approaches.latest(INCIDENTS);
        }
        return incidents;
    }

    /** {@code null} until somebody was looked up. */
    public PreferenceSheet getSheet() {
        return sheet;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String typed) {
        identifier = typed;
    }
}
