package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;
import jp.madoguchi.workflow.Flags;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What everybody who works on a request must know. */
@RequestScoped
public class FlagActions implements StaffAction {

    @EJB
    private Flags flags;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(RequestAction.SET_FLAG, RequestAction.CLEAR_FLAG);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        RequestFlag flag = sent.as(FlagSent.class).flag();
        if (sent.action() == RequestAction.SET_FLAG) {
            flags.raise(reference, version, flag);
        } else {
            flags.lower(reference, version, flag);
        }
    }

    /** The flag meant. */
    @Schema(description = "SET_FLAG, CLEAR_FLAG: the flag meant")
    public record FlagSent(RequestFlag flag) {}
}
