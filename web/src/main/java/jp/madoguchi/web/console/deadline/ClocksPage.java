package jp.madoguchi.web.console.deadline;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.deadline.ClockFace;
import jp.madoguchi.web.console.request.OpenRequest;

/** How the date of every clock came about, span by span. */
@Named
@ViewScoped
public class ClocksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    public List<ClockFace> getClocks() {
        return file.sheet().clocks();
    }

    /** First day on which the requester could sue, or {@code null} when nothing asked for can be sued for. */
    public LocalDate getSuitPossibleFrom() {
        return file.sheet().suitPossibleFrom().orElse(null);
    }
}
