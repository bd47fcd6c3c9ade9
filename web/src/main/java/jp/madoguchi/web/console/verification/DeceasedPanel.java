package jp.madoguchi.web.console.verification;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.madoguchi.verification.AgentAuthorities;
import jp.madoguchi.web.console.request.OpenRequest;

/** Closes a request whose data subject has died. */
@Named
@ViewScoped
public class DeceasedPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @EJB
    private AgentAuthorities authorities;

    private String note;

    public String close() {
        authorities.closeDeceased(file.ref(), file.version(), note);
        return file.stay("done.CLOSE_DECEASED");
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }
}
