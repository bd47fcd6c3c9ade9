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
 */
public record Submission(Language language, SubmittedForm form, List<ItemAsked> items, boolean policyAcknowledged) {

    /** One kind asked for, with its scope. */
    public record ItemAsked(RequestKind kind, ItemScope scope) {}

    public Submission {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
