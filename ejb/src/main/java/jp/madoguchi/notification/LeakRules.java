package jp.madoguchi.notification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import jp.madoguchi.workflow.StepRefused;

/** When a requester may be told of an incident (Art. 26(2)). */
final class LeakRules {

    private LeakRules() {}

    /**
     * Why they may not; nothing when they may.
     *
     * @param deceased whether the data subject is recorded dead: then nobody is left to be told
     * @param told the days on which such a letter was written for the request
     */
    static Optional<StepRefused> objection(boolean deceased, Collection<LocalDate> told, LocalDate today) {
        if (deceased) {
            return Optional.of(new StepRefused("notification.leak.deceased", "The data subject is recorded dead"));
        }
        return told.contains(today)
                ? Optional.of(new StepRefused("notification.leak.today", "The requester was told of an incident today"))
                : Optional.empty();
    }
}
