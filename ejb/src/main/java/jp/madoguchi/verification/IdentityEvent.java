package jp.madoguchi.verification;

import java.time.Instant;
import java.util.Map;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/** Something happened to the proof of a requester's identity that is no step of the life cycle. */
public record IdentityEvent(What what, RequestReference reference, Actor actor, Instant at, Map<String, String> details)
        implements DomainEvent {

    /** What can happen. The names stand in the trail. */
    public enum What {
        CODE_SENT,
        CODE_REFUSED,
        LOG_IN_REFUSED,
        SECOND_FACTOR_GIVEN,
        IDENTITY_VERDICT_RECORDED,
        PRINCIPAL_ASKED,
        DOCUMENT_QUARANTINED,
        DOCUMENT_VIEWED,
        DOCUMENT_DESTROYED
    }

    public IdentityEvent {
        details = Map.copyOf(details);
    }

    @Override
    public String name() {
        return what.name();
    }
}
