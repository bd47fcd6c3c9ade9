package jp.madoguchi.verification;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.policy.AgentKind;

/**
 * On what ground an agent acts (Art. 37(3), Cabinet Order 13; domain 4.4).
 *
 * @param proof code of the document that proves it
 * @param proofDated the date on it
 * @param onPaper whether the original came by post and lies in the paper file
 * @param extent what is entrusted, in words, or {@code null}
 * @param mayReceive whether the answer may be handed to the agent
 * @param disputed whether somebody with the same authority objects
 * @param lastDay on which it stands by itself, or {@code null}; of a minor the day before they come of age
 * @param ended or {@code null} while nobody has ended it
 */
public record AgentAuthority(
        UUID id,
        AgentKind kind,
        String proof,
        LocalDate proofDated,
        boolean onPaper,
        List<AuthorityCheck> checked,
        String extent,
        boolean mayReceive,
        boolean disputed,
        LocalDate lastDay,
        String note,
        String recordedBy,
        Instant recordedAt,
        AuthorityEnd ended)
        implements Serializable {

    public AgentAuthority {
        checked = List.copyOf(checked);
    }

    /** Whether it stands on a day. Derived, so that nothing has to run at midnight for it to be true. */
    public boolean standsOn(LocalDate day) {
        boolean over = lastDay != null && day.isAfter(lastDay);
        return !over && (ended == null || day.isBefore(ended.on()));
    }
}
