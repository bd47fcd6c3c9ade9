package jp.madoguchi.web.console.notification;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.madoguchi.notification.LeakNotices;
import jp.madoguchi.notification.LeakReport;
import jp.madoguchi.notification.LetterText;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.console.Reader;
import jp.madoguchi.web.console.request.OpenRequest;

/** Telling the requester that data of theirs went astray (L-27). */
@Named
@ViewScoped
public class LeakPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private Reader reader;

    @EJB
    private LeakNotices leaks;

    private String occurredOn;
    private String incident;
    private Boolean reported;
    private LeakReport shown;
    private LetterText letter;
    private final LeakWords ja = new LeakWords();
    private final LeakWords en = new LeakWords();

    public boolean isOffered() {
        return reader.mayCall(LeakNotices.class, "tell") && leaks.isOpenTo(file.ref());
    }

    /** Shows the letter as it would be sent. */
    public void show() {
        letter = leaks.preview(file.ref(), report());
        shown = report();
    }

    /** Sends what was shown; what was changed since is shown again first. */
    public String tell() {
        if (!report().equals(shown)) {
            show();
            return null;
        }
        leaks.tell(file.ref(), shown);
        return file.stay("done.LEAK_TOLD");
    }

    /** The letter as it was last shown, or {@code null}. */
    public LetterText getLetter() {
        return letter;
    }

    private LeakReport report() {
        return new LeakReport(occurredOn, incident, reported, ja.account(), isEnglishNeeded() ? en.account() : null);
    }

    /** A requester who writes English is told in English, beside the Japanese that is authoritative. */
    public boolean isEnglishNeeded() {
        return file.view().language() == Language.EN;
    }

    public String getOccurredOn() {
        return occurredOn;
    }

    public void setOccurredOn(String day) {
        occurredOn = day;
    }

    public String getIncident() {
        return incident;
    }

    public void setIncident(String typed) {
        incident = typed;
    }

    public Boolean getReported() {
        return reported;
    }

    public void setReported(Boolean chosen) {
        reported = chosen;
    }

    public LeakWords getJa() {
        return ja;
    }

    public LeakWords getEn() {
        return en;
    }
}
