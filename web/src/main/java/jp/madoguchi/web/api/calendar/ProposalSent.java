package jp.madoguchi.web.api.calendar;

import java.util.Map;
import jp.madoguchi.deadline.TimeProposal;
import jp.madoguchi.web.api.json.SentBody;

/** A proposal as it was sent: a year, targets by kind of request, or both, and why. */
public record ProposalSent(TimeProposal.ProposedYear year, Map<String, Integer> businessDaysByKind, String reason)
        implements SentBody {

    TimeProposal proposal() {
        return new TimeProposal(year, businessDaysByKind, reason);
    }
}
