package jp.madoguchi.deadline;

import java.io.Serializable;
import java.util.Map;

/**
 * Another calendar of a year, other targets, or both, as somebody proposes them.
 *
 * @param year {@code null} when only targets are to change
 * @param businessDaysByKind the kinds of request whose target is to change, with their new number of business days
 * @param reason why, for the person who decides
 */
public record TimeProposal(ProposedYear year, Map<String, Integer> businessDaysByKind, String reason)
        implements Serializable {

    /**
     * A year as it should be, complete: days that are not named become business days.
     *
     * @param holidays national, substitute and sandwiched holidays by their date, such as {@code 2028-01-01}
     * @param companyDays days on which only this company is closed
     */
    public record ProposedYear(Integer year, Words source, Map<String, Words> holidays, Map<String, Words> companyDays)
            implements Serializable {

        public ProposedYear {
            holidays = holidays == null ? Map.of() : holidays;
            companyDays = companyDays == null ? Map.of() : companyDays;
        }
    }

    /** A name in both languages, as it was typed. */
    public record Words(String ja, String en) implements Serializable {

        public Words {
            ja = ja == null ? "" : ja.replace("\0", "").strip();
            en = en == null ? "" : en.replace("\0", "").strip();
        }
    }

    public TimeProposal {
        businessDaysByKind = businessDaysByKind == null ? Map.of() : businessDaysByKind;
        reason = reason == null ? "" : reason.replace("\0", "").strip();
    }
}
