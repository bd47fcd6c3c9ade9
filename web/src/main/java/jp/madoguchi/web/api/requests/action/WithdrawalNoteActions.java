package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.intake.Triage;
import jp.madoguchi.request.Channel;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Noting a withdrawal that nobody has confirmed. */
@RequestScoped
public class WithdrawalNoteActions implements StaffAction {

    @EJB
    private Triage triage;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(RequestAction.NOTE_WITHDRAWAL);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        NoteSent note = sent.as(NoteSent.class);
        triage.noteWithdrawal(reference, version, note.channel(), note.text());
    }

    /** How it came, and what it said. */
    @Schema(description = "NOTE_WITHDRAWAL: how it came, and what it said")
    public record NoteSent(Channel channel, String text) {}
}
