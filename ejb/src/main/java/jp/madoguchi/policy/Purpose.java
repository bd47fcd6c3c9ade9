package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A purpose of use of section 4 of the privacy policy (domain 3.2).
 *
 * @param marketing whether the weakest proof of identity is enough to stop it
 * @param forbiddenForPupils whether data of pupils are never used for it (domain 3.7)
 * @param selfService where the customer stops it without a request, or {@code null}
 * @param note what staff have to weigh, or {@code null}
 */
public record Purpose(
        String code,
        Titles title,
        Stopping stopping,
        boolean marketing,
        boolean forbiddenForPupils,
        Titles selfService,
        Titles note)
        implements Serializable {

    public Purpose {
        requireNonNull(code, "code is missing");
        requireNonNull(title, "title is missing");
        requireNonNull(stopping, "stopping is missing");
    }

    /** Whether the use can stop, at least in part, without ending the service and whatever is open. */
    public boolean stoppable() {
        return stopping == Stopping.YES || stopping == Stopping.PARTLY;
    }
}
