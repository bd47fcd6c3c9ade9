package jp.madoguchi.web.console.intake;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.madoguchi.intake.Triage;
import jp.madoguchi.intake.WithdrawalNote;
import jp.madoguchi.request.Channel;
import jp.madoguchi.web.console.request.OpenRequest;

/** Noting a withdrawal that nobody has confirmed; the request goes on. */
@Named
@ViewScoped
public class WithdrawalPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @EJB
    private Triage triage;

    private Channel channel;
    private String text;

    public String note() {
        triage.noteWithdrawal(file.ref(), file.version(), channel, text);
        return file.stay("done.NOTE_WITHDRAWAL");
    }

    /** Those noted before. */
    public List<WithdrawalNote> getNotes() {
        return triage.withdrawalNotes(file.ref());
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel chosen) {
        channel = chosen;
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }
}
