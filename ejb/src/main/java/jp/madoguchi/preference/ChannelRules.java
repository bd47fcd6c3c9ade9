package jp.madoguchi.preference;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.policy.OfficeCalendar;
import jp.madoguchi.policy.PreferenceControl;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected;

/** What may be switched by which way, and from when on an approach is one too many (domain 3.3, 3.7). */
final class ChannelRules {

    private ChannelRules() {}

    /**
     * @throws InputRejected when this way does not reach the control, or a pupil's is to be switched on
     */
    static void checkChange(PreferenceControl control, Choice choice, Source source, boolean pupil) {
        if (choice == null) {
            throw new InputRejected(control.code(), "preference.choice.missing");
        }
        if (source == Source.LINK && !(control.signedLink() && choice == Choice.OFF)) {
            // A forwarded letter must not sign anybody up.
            throw new InputRejected(control.code(), "preference.link.not.enough");
        }
        if (source == Source.BROWSER && !control.perBrowser()) {
            throw new InputRejected(control.code(), "preference.browser.not.enough");
        }
        if (pupil && control.forcedOffForPupils() && choice == Choice.ON) {
            throw new InputRejected(control.code(), "preference.pupil");
        }
    }

    /** The last day on which something sent before the objection may still arrive. */
    static LocalDate effectiveOn(PreferenceControl control, Instant offSince, OfficeCalendar calendar) {
        LocalDate day = LocalDate.ofInstant(offSince, ClockOfTheOffice.TOKYO);
        return calendar.businessDaysAfter(day, control.businessDays());
    }

    /** Whether an approach at that moment came after the objection had to be heeded. */
    static boolean isTooLate(PreferenceControl control, Instant offSince, Instant approached, OfficeCalendar calendar) {
        return control.businessDays() == 0
                ? !approached.isBefore(offSince)
                : LocalDate.ofInstant(approached, ClockOfTheOffice.TOKYO)
                        .isAfter(effectiveOn(control, offSince, calendar));
    }
}
