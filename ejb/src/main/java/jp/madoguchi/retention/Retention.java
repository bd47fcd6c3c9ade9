package jp.madoguchi.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.RetentionRule;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.retention.persistence.RetentionTables;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.Role;

/** Shows what is due when, what is held and why, and what is gone (domain 9.2). */
@Stateless
@RolesAllowed({Role.Names.PRIVACY_MANAGER, Role.Names.LEGAL, Role.Names.AUDITOR})
public class Retention {

    private static final int AT_ONCE = 200;

    @Inject
    @Any
    private Instance<Keeping> keepings;

    @Inject
    private RetentionTables tables;

    @Inject
    private Policy policy;

    @Inject
    private Clock clock;

    public RetentionOverview overview() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO);
        return new RetentionOverview(
                today,
                policy.retention().stream().map(rule -> line(rule, today)).toList(),
                held(),
                tables.runs(AT_ONCE),
                tables.destroyed(AT_ONCE));
    }

    private RetentionLine line(RetentionRule rule, LocalDate today) {
        Keeping keeping = keepings.stream()
                .filter(some -> some.object() == rule.object())
                .findFirst()
                .orElseThrow();
        return RetentionLine.of(rule, keeping, today);
    }

    private List<HeldRequest> held() {
        RetentionPeriod period = new RetentionPeriod(policy.retention(Kept.LEDGER));
        return tables.held(AT_ONCE).stream()
                .map(request -> request.dueOn(dueOn(period, request)))
                .toList();
    }

    private static LocalDate dueOn(RetentionPeriod period, HeldRequest request) {
        boolean decided = request.status() == RequestStatus.CLOSED;
        boolean litigated = request.flag() == RequestFlag.LITIGATION;
        return period.end(new KeptSince(request.closedOn(), null, decided, litigated, true, 1))
                .orElse(null);
    }
}
