package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.queue.Queue;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;

/** Taking a request on, and giving it back. */
@RequestScoped
public class ClaimActions implements StaffAction {

    @EJB
    private Queue queue;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(RequestAction.CLAIM, RequestAction.RELEASE);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        if (sent.action() == RequestAction.CLAIM) {
            queue.claim(reference);
        } else {
            queue.release(reference);
        }
    }
}
