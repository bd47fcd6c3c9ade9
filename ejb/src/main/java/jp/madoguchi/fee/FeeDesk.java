package jp.madoguchi.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.fee.persistence.FeeEntries;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/** Shows what waits for whoever handles money. */
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
