package jp.madoguchi.verification;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.request.AssuranceLevel;

/**
 * One verdict on the requester's identity. The requester is shown method, verdict and time; the rest is empty for them.
 *
 * @param decidedBy {@code system} when no person decided; {@code null} for the requester
 * @param accountName name on the customer's account, for a log-in; otherwise {@code null}
 */
public record VerdictRecorded(
        long id,
        String method,
        AssuranceLevel level,
        Verdict verdict,
        String decidedBy,
        Instant decidedAt,
        List<CheckedField> checkedFields,
        boolean authorityProved,
        String accountName,
        String note)
        implements Serializable {

    public VerdictRecorded {
        checkedFields = List.copyOf(checkedFields);
    }

    /** As everybody but the verifier reads it. */
    VerdictRecorded withoutAccount() {
        return new VerdictRecorded(
                id, method, level, verdict, decidedBy, decidedAt, checkedFields, authorityProved, null, note);
    }

    /** As the requester reads it. */
    VerdictRecorded forRequester() {
        return new VerdictRecorded(id, method, level, verdict, null, decidedAt, List.of(), false, null, null);
    }
}
