package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.Role;
import jp.madoguchi.verification.persistence.AuthorityRecords;
import jp.madoguchi.verification.persistence.RecordedAuthority;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/**
 * An agent's authority is looked at anew, with the date of the day, when identity is confirmed, when the answer is approved
 * and before it goes out (domain 5.2, G11; 4.4): a child comes of age, and a mandate is taken back, while a request is under
 * way. Where another holder of the same authority objects, the privacy manager decides (domain 11, scenario 14).
 */
@ApplicationScoped
public class AuthorityStands implements StepGuard {

    private static final Set<RequestAction> GUARDED =
            EnumSet.of(RequestAction.CONFIRM_IDENTITY, RequestAction.APPROVE, RequestAction.FINISH_EXECUTION);

    @Inject
    private AuthorityRecords records;

    @Inject
    private Clock clock;

    @Override
    public boolean guards(RequestAction action) {
        return GUARDED.contains(action);
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        if (!request.form().requesterKind().isAgent()) {
            return Optional.empty();
        }
        Optional<AgentAuthority> authority = records.of(request.reference()).stream()
                .map(RecordedAuthority::view)
                .reduce((earlier, later) -> later);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO);
        return objection(authority, today)
                .or(() -> action == RequestAction.APPROVE ? objectionTo(actor, authority) : Optional.empty());
    }

    static Optional<StepRefused> objection(Optional<AgentAuthority> authority, LocalDate today) {
        if (authority.isEmpty()) {
            return Optional.of(new StepRefused(
                    "verification.authority.not.recorded",
                    "Nobody has recorded that this agent may act for the data subject"));
        }
        return authority.get().standsOn(today)
                ? Optional.empty()
                : Optional.of(new StepRefused(
                        "verification.authority.ended", "The agent's authority does not stand any more"));
    }

    static Optional<StepRefused> objectionTo(Actor approver, Optional<AgentAuthority> authority) {
        return authority.filter(AgentAuthority::disputed).isPresent() && !approver.is(Role.PRIVACY_MANAGER)
                ? Optional.of(new StepRefused(
                        "verification.authority.disputed",
                        "Another holder of the same authority objects, so the privacy manager decides"))
                : Optional.empty();
    }
}
