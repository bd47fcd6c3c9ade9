package jp.madoguchi.verification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.policy.AgentKind;
import jp.madoguchi.policy.HeldAttribute;

/**
 * What the colleague looked up who asked for proof; for staff alone.
 *
 * @param onFile what a document can be compared with; {@code null} when that was not said
 * @param contactChangedOn when address, telephone or mail address last changed, or {@code null}
 * @param agentKind what an agent claims to be, or {@code null}
 */
public record LookedUp(List<HeldAttribute> onFile, LocalDate contactChangedOn, AgentKind agentKind)
        implements Serializable {

    public LookedUp {
        onFile = onFile == null ? null : List.copyOf(onFile);
    }

    /** Of a request for which nobody has looked anything up. */
    static LookedUp nothing() {
        return new LookedUp(null, null, null);
    }
}
