package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.AgentAuthorities;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;

/** Recording that an agent may act, that they may not any more, that another holder objects, and that the data subject has died. */
@RequestScoped
public class AuthorityActions implements StaffAction {

    @EJB
    private AgentAuthorities authorities;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(
                RequestAction.RECORD_AUTHORITY,
                RequestAction.END_AUTHORITY,
                RequestAction.NOTE_OBJECTION,
                RequestAction.SETTLE_OBJECTION,
                RequestAction.CLOSE_DECEASED);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        AuthoritySent fields = sent.as(AuthoritySent.class);
        switch (sent.action()) {
            case RECORD_AUTHORITY -> authorities.record(reference, version, fields.found());
            case END_AUTHORITY -> authorities.end(reference, version, fields.reason(), fields.endedOn());
            case NOTE_OBJECTION ->
                authorities.noteObjection(reference, version, fields.name(), fields.email(), fields.note());
            case SETTLE_OBJECTION ->
                authorities.settleObjection(reference, version, fields.settlement(), fields.note());
            default -> authorities.closeDeceased(reference, version, fields.note());
        }
    }
}
