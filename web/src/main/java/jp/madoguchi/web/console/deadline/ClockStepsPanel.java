package jp.madoguchi.web.console.deadline;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.madoguchi.deadline.ClockCode;
import jp.madoguchi.deadline.ClockFace;
import jp.madoguchi.deadline.ClockPauses;
import jp.madoguchi.deadline.Extension;
import jp.madoguchi.deadline.Extensions;
import jp.madoguchi.deadline.Reminders;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.console.request.OpenRequest;

/** What people do to the clocks of a request: extend, remind, pause and resume. */
@Named
@ViewScoped
public class ClockStepsPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @EJB
    private Extensions extensions;

    @EJB
    private Reminders reminders;

    @EJB
    private ClockPauses pauses;

    private Integer days;
    private String reason;
    private String reasonEn;
    private ClockPauses.Reason pause;

    public String extend() {
        extensions.extend(file.ref(), file.version(), new Extension(days, reason, reasonEn));
        return file.stay("done.EXTEND");
    }

    public String remind() {
        reminders.remind(file.ref(), file.version());
        return file.stay("done.REMIND");
    }

    public String pauseClocks() {
        pauses.pause(file.ref(), file.version(), pause);
        return file.stay("done.PAUSE_CLOCKS");
    }

    public String resumeClocks() {
        pauses.resume(file.ref(), file.version());
        return file.stay("done.RESUME_CLOCKS");
    }

    /** A requester who writes English is given the reason in English, beside the Japanese that is authoritative. */
    public boolean isEnglishNeeded() {
        return file.view().language() == Language.EN;
    }

    /** Nothing can be paused twice; where clocks cannot be read, the service decides. */
    public boolean isPaused() {
        return file.isClocksOffered()
                && file.sheet().clock(ClockCode.TARGET).map(ClockFace::paused).orElse(false);
    }

    public List<ClockPauses.Reason> getReasonsToPause() {
        return List.of(ClockPauses.Reason.values());
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer number) {
        days = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String text) {
        reason = text;
    }

    public String getReasonEn() {
        return reasonEn;
    }

    public void setReasonEn(String text) {
        reasonEn = text;
    }

    public ClockPauses.Reason getPause() {
        return pause;
    }

    public void setPause(ClockPauses.Reason chosen) {
        pause = chosen;
    }
}
