package jp.madoguchi.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.workflow.RequestWorkflow;

/** Records that one authority has run out by itself, and nothing when it has not. */
@Stateless
@PermitAll
public class AuthorityLapse {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private Authorities authorities;

    @Inject
    private Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(RequestReference reference) {
        DataSubjectRequest request = workflow.open(reference);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO);
        authorities
                .latest(reference)
                .filter(authority -> authority.lastDay() != null && today.isAfter(authority.lastDay()))
                .ifPresent(authority -> authorities.end(
                        request,
                        authority.kind().endsWithMajority() ? AuthorityEnd.Reason.MAJORITY : AuthorityEnd.Reason.OTHER,
                        authority.lastDay().plusDays(1),
                        Actor.system()));
    }
}
