package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.request.Requests;
import jp.madoguchi.request.SecondFactor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.verification.persistence.AuthorityRecords;
import jp.madoguchi.verification.persistence.FactorGiven;
import jp.madoguchi.verification.persistence.RecordedAuthority;

/**
 * Fresh is whoever entered a one-time code, or logged in with the account that was accepted as the data subject's, within
 * the last fifteen minutes (domain 4.1, A2).
 */
@ApplicationScoped
public class FreshFactor implements SecondFactor {

    /** How long it counts. */
    public static final Duration LASTS = FactorGiven.FRESH_FOR;

    @Inject
    private FactorDesk factors;

    @Inject
    private AuthorityRecords authorities;

    @Inject
    private Requests requests;

    @Inject
    private Clock clock;

    @Override
    public boolean isFreshFor(ReceiptHolder holder) {
        Instant now = clock.instant();
        demandThatTheyMayReceive(holder, now);
        return factors.isFresh(holder);
    }

    // Asked with the date of the day, because a child comes of age between the letter and the download (domain 4.4).
    private void demandThatTheyMayReceive(ReceiptHolder holder, Instant now) {
        DataSubjectRequest request = requests.find(holder.reference()).orElseThrow(RequestNotFound::new);
        Optional<AgentAuthority> authority = authorities.of(holder.reference()).stream()
                .map(RecordedAuthority::view)
                .reduce((earlier, later) -> later);
        LocalDate today = LocalDate.ofInstant(now, ClockOfTheOffice.TOKYO);
        ReceivingRules.objection(
                        request.form().requesterKind().isAgent(),
                        authorities.isDeceased(holder.reference()),
                        authority,
                        today)
                .ifPresent(refused -> {
                    throw refused;
                });
    }
}
