package jp.madoguchi.fee;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.fee.persistence.FeeEntries;
import jp.madoguchi.policy.FeeSchedule;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/** Shows fees: to the fee clerk what waits for work, to the requester what is theirs. */
@Stateless
public class FeeDesk {

    private static final int AT_MOST = 200;

    @Inject
    private FeeEntries entries;

    @Inject
    private Requests requests;

    @Inject
    private FeesOfRequests fees;

    /** One request with something to ask for, to wait for or to give back. */
    public record Waiting(
            RequestReference reference,
            RequestStatus status,
            LocalDate receivedOn,
            int outstanding,
            LocalDate payBy,
            int toRefund)
            implements Serializable {}

    /** The oldest first. */
    @RolesAllowed({Role.Names.FEE_CLERK, Role.Names.MANAGER, Role.Names.PRIVACY_MANAGER, Role.Names.AUDITOR})
    public List<Waiting> open() {
        return entries.atWork(AT_MOST).stream()
                .map(RequestReference::new)
                .flatMap(reference -> requests.find(reference).stream())
                .map(this::waiting)
                .filter(row -> row.outstanding() > 0 || row.toRefund() > 0)
                .toList();
    }

    /** A fee is shown once it was asked for; an estimate is not a bill. */
    @PermitAll
    public FeeForRequester of(ReceiptHolder holder) {
        DataSubjectRequest request = requests.find(holder.reference()).orElseThrow(RequestNotFound::new);
        FeeAccount account = fees.account(request);
        Optional<LedgerEntry> asked = account.asked().filter(entry -> request.status() == RequestStatus.AWAIT_FEE);
        return new FeeForRequester(
                asked.map(entry -> account.outstanding(fees.owed(request))).orElse(0),
                asked.map(LedgerEntry::on).orElse(null),
                fees.schedule(request).map(FeeSchedule::payment).orElse(List.of()),
                account.receipts(),
                account.toRefund(),
                account.refunded());
    }

    private Waiting waiting(DataSubjectRequest request) {
        FeeAccount account = fees.account(request);
        boolean over = !request.status().isOpen();
        return new Waiting(
                request.reference(),
                request.status(),
                FeeRules.dayOf(request.receivedAt()),
                over ? 0 : account.outstanding(fees.owed(request)),
                account.asked().map(LedgerEntry::on).orElse(null),
                account.toRefund());
    }
}
