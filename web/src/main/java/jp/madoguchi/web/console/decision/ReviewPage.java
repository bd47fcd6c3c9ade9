package jp.madoguchi.web.console.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.madoguchi.decision.LegalOpinions;
import jp.madoguchi.web.console.request.OpenRequest;

/** The opinion of the legal department on a draft. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private LegalOpinions opinions;

    private Boolean agrees;
    private String opinion;

    public String give() {
        opinions.give(file.ref(), file.version(), agrees, opinion);
        return file.stay("done.REVIEW_LEGALLY");
    }

    public Boolean getAgrees() {
        return agrees;
    }

    public void setAgrees(Boolean chosen) {
        agrees = chosen;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String typed) {
        opinion = typed;
    }
}
