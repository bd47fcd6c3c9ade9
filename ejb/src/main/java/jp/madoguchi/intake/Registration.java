package jp.madoguchi.intake;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.request.Channel;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.Language;

/**
 * A request that came in on paper, by telephone, by mail, at the counter or through a vendor, as staff write it down. Any
 * part may be {@code null}; {@link RegistrationCheck} says what is wrong.
 *
 * @param arrivedOn the day it reached the company, which starts every clock
 * @param previousReference the request it continues or complains about, or {@code null}
 */
public record Registration(
        Channel channel,
        LocalDate arrivedOn,
        Language language,
        SubmittedForm form,
        List<Submission.ItemAsked> items,
        String previousReference) {

    public Registration {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** The requester has read the statement on the form, or is sent it with the receipt. */
    Submission asSubmission() {
        return new Submission(language, form, items, true);
    }
}
