package jp.madoguchi.notification.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.fee.FeeAsked;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.RequestReference;

/**
 * A request as a letter is about to speak of it.
 *
 * @param arrivedAt when it arrived, which for a form on the web is also when it was made
 * @param policyVersion, procedureVersion those that counted on the day it arrived, or the later privacy policy that is
 *     applied because it is better for the requester
 * @param items those the letter is about
 * @param askedOn when the requester was asked for something
 * @param fee what was asked for, and by when; empty when nothing was
 * @param toRefund yen that were paid and will be given back
 */
public record CaseToTell(
        RequestReference reference,
        SubmittedForm form,
        Instant arrivedAt,
        String policyVersion,
        String procedureVersion,
        List<ItemToTell> items,
        List<LocalDate> askedOn,
        Optional<FeeAsked> fee,
        int toRefund) {

    public CaseToTell {
        items = List.copyOf(items);
        askedOn = List.copyOf(askedOn);
    }

    /** Of which no fee was asked. */
    public CaseToTell(
            RequestReference reference,
            SubmittedForm form,
            Instant arrivedAt,
            String policyVersion,
            String procedureVersion,
            List<ItemToTell> items,
            List<LocalDate> askedOn) {
        this(reference, form, arrivedAt, policyVersion, procedureVersion, items, askedOn, Optional.empty(), 0);
    }

    public CaseToTell about(List<ItemToTell> others) {
        return new CaseToTell(
                reference, form, arrivedAt, policyVersion, procedureVersion, others, askedOn, fee, toRefund);
    }

    public CaseToTell unpaid(FeeAsked asked) {
        return new CaseToTell(
                reference,
                form,
                arrivedAt,
                policyVersion,
                procedureVersion,
                items,
                askedOn,
                Optional.of(asked),
                toRefund);
    }

    public CaseToTell refunding(int yen) {
        return new CaseToTell(reference, form, arrivedAt, policyVersion, procedureVersion, items, askedOn, fee, yen);
    }

    /** The day in Tokyo. */
    public LocalDate arrivedOn() {
        return LocalDate.ofInstant(arrivedAt, ClockOfTheOffice.TOKYO);
    }
}
