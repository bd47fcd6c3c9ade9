package jp.madoguchi.intake;

import java.util.List;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.Language;

/**
 * What somebody sends in, before anything of it is believed. Any part may be {@code null}; {@link SubmissionCheck} says
 * what is wrong.
 *
 * @param policyAcknowledged whether the purpose-of-use statement for the data entered here was confirmed
 * @param earlier the request this one continues or complains about, or {@code null}
 * @param feeAccepted whether the published fee was accepted; nobody looks where nothing is charged
 */
public record Submission(
        Language language,
        SubmittedForm form,
        List<ItemAsked> items,
        boolean policyAcknowledged,
        EarlierRequest earlier,
        boolean feeAccepted) {

    /** One kind asked for, with its scope. */
    public record ItemAsked(RequestKind kind, ItemScope scope) {}

    /**
     * An earlier request as a requester names it. The code is the proof that it is theirs.
     *
     * @param reference may be left out
     */
    public record EarlierRequest(String receiptCode, String reference) {}

    public Submission {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** A submission that continues nothing. */
    public Submission(Language language, SubmittedForm form, List<ItemAsked> items, boolean policyAcknowledged) {
        this(language, form, items, policyAcknowledged, null, false);
    }
}
