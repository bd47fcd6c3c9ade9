package jp.madoguchi.web.api.requests;

import java.util.Map;
import java.util.Set;
import jp.madoguchi.decision.RejectionProposal;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.search.SearchResult;

/**
 * What the actions of the usual road need; fields of other actions stay absent.
 *
 * @param text what is missing (ASK_SUPPLEMENT), what came in (RECEIVE_SUPPLEMENT), why it is sent back (SEND_BACK)
 * @param registeredEmail address on file (ASK_IDENTITY)
 * @param note for colleagues, or why (ASK_IDENTITY, CONFIRM_IDENTITY, DENY_IDENTITY, ANSWER_SEARCH, ASSESS)
 * @param method {@code LOG_IN} to review a log-in instead of documents (CONFIRM_IDENTITY, DENY_IDENTITY)
 */
public record ActionSent(
        RequestAction action,
        String text,
        String comment,
        String registeredEmail,
        String note,
        String method,
        Set<String> checkedFields,
        boolean authorityProved,
        String reasonCode,
        RejectionProposal.Basis basis,
        String internalReason,
        String externalReason,
        String system,
        SearchResult result,
        Set<String> categories,
        Integer records,
        Integer item,
        String ground,
        boolean engaged,
        Map<Particular, String> particulars,
        Integer task,
        String evidence) {

    /** The words of the action, by whichever of the two names they were sent. */
    public String words() {
        return text == null ? comment : text;
    }
}
