package jp.madoguchi.notification.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.decision.RejectionProposal;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.RequestReference;

/**
 * A request as a letter is about to speak of it.
 *
 * @param arrivedOn the day it arrived, which for a form on the web is also the day it was made
 * @param items those the letter is about
 * @param askedOn when the requester was asked for something
 */
public record CaseToTell(
        RequestReference reference,
        SubmittedForm form,
        LocalDate arrivedOn,
        String policyVersion,
        List<ItemToTell> items,
        Optional<RejectionProposal> rejection,
        List<LocalDate> askedOn) {

    public CaseToTell {
        items = List.copyOf(items);
        askedOn = List.copyOf(askedOn);
    }

    public CaseToTell about(List<ItemToTell> others) {
        return new CaseToTell(reference, form, arrivedOn, policyVersion, others, rejection, askedOn);
    }
}
