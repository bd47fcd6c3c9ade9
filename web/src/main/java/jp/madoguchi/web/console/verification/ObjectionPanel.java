package jp.madoguchi.web.console.verification;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import jp.madoguchi.verification.AgentAuthorities;
import jp.madoguchi.verification.AuthorityObjection;
import jp.madoguchi.web.console.request.OpenRequest;

/** Records that somebody with the same authority objects, and how that was settled. */
@Named
@ViewScoped
public class ObjectionPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @EJB
    private AgentAuthorities authorities;

    private String name;
    private String email;
    private String note;
    private String settlement;
    private String why;

    public List<AuthorityObjection.Settlement> getSettlements() {
        return Arrays.asList(AuthorityObjection.Settlement.values());
    }

    public boolean isOpen(Collection<AuthorityObjection> objections) {
        return objections.stream().anyMatch(AuthorityObjection::stands);
    }

    public String record() {
        authorities.noteObjection(file.ref(), file.version(), name, email, note);
        return file.stay("done.NOTE_OBJECTION");
    }

    public String settle() {
        authorities.settleObjection(file.ref(), file.version(), settlement, why);
        return file.stay("done.SETTLE_OBJECTION");
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String typed) {
        email = typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }

    public String getSettlement() {
        return settlement;
    }

    public void setSettlement(String chosen) {
        settlement = chosen;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String typed) {
        why = typed;
    }
}
