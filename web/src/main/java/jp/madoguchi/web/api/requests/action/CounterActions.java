package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.intake.Triage;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counter's own steps. */
@RequestScoped
public class CounterActions implements StaffAction {

    @EJB
    private Triage triage;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(RequestAction.ACKNOWLEDGE, RequestAction.ASK_SUPPLEMENT, RequestAction.RECEIVE_SUPPLEMENT);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        String words = sent.as(SupplementSent.class).words();
        switch (sent.action()) {
            case ASK_SUPPLEMENT -> triage.askSupplement(reference, version, words);
            case RECEIVE_SUPPLEMENT -> triage.receiveSupplement(reference, version, words);
            default -> triage.acknowledge(reference, version);
        }
    }

    /**
     * What is missing, or what came in.
     *
     * @param comment the same as {@code text} by another name
     */
    @Schema(description = "ASK_SUPPLEMENT, RECEIVE_SUPPLEMENT: what is missing, or what came in")
    public record SupplementSent(String text, String comment) {

        String words() {
            return text == null ? comment : text;
        }
    }
}
