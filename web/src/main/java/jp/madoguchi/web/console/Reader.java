package jp.madoguchi.web.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.deadline.TimeRules;
import jp.madoguchi.fee.Fees;
import jp.madoguchi.fulfilment.ExecutionTasks;
import jp.madoguchi.intake.Intake;
import jp.madoguchi.ledger.Ledger;
import jp.madoguchi.ledger.ReportPacks;
import jp.madoguchi.ledger.Statistics;
import jp.madoguchi.notification.PostRoom;
import jp.madoguchi.preference.Preferences;
import jp.madoguchi.provision.Provisions;
import jp.madoguchi.queue.Dashboard;
import jp.madoguchi.queue.Queue;
import jp.madoguchi.request.RequestFiles;
import jp.madoguchi.restricted.RestrictedRegister;
import jp.madoguchi.retention.Retention;
import jp.madoguchi.search.SearchTasks;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.Role;

/**
 * Who reads this page, and which pages are offered to them. What is offered follows from the roles the services
 * themselves demand, so that a link never leads to a refusal.
 */
@Named
@RequestScoped
public class Reader {

    @Inject
    private CurrentActor currentActor;

    private Actor actor;

    @PostConstruct
    void readActor() {
        actor = currentActor.get();
    }

    public String getName() {
        return actor.subject();
    }

    public boolean is(String subject) {
        return actor.isSamePersonAs(String.valueOf(subject));
    }

    public List<Role> getRoles() {
        return actor.roles().stream().sorted().toList();
    }

    public boolean isOfferedQueue() {
        return mayCall(Queue.class, "page");
    }

    public boolean isOfferedClaiming() {
        return mayCall(Queue.class, "claim");
    }

    public boolean isOfferedTasks() {
        return mayCall(SearchTasks.class, "answer") || mayCall(ExecutionTasks.class, "open");
    }

    public boolean isOfferedRegistration() {
        return mayCall(Intake.class, "register");
    }

    /** Whether this reader may read requests at all; the fee clerk may not. */
    public boolean isOfferedFiles() {
        return mayCall(RequestFiles.class, "of");
    }

    public boolean isOfferedPost() {
        return mayCall(PostRoom.class, "toPost");
    }

    public boolean isOfferedPreferences() {
        return mayCall(Preferences.class, "lookUp");
    }

    /** A desk of its own for those who handle money; others find a fee on its request. */
    public boolean isOfferedFees() {
        return mayCall(Fees.class, "refund");
    }

    public boolean isOfferedDashboard() {
        return mayCall(Dashboard.class, "figures");
    }

    public boolean isOfferedLedger() {
        return mayCall(Ledger.class, "page");
    }

    public boolean isOfferedStatistics() {
        return mayCall(Statistics.class, "report");
    }

    public boolean isOfferedRetention() {
        return mayCall(Retention.class, "overview");
    }

    public boolean isOfferedProvisions() {
        return mayCall(Provisions.class, "of");
    }

    public boolean isOfferedReportPack() {
        return mayCall(ReportPacks.class, "announce");
    }

    public boolean isOfferedRestricted() {
        return mayCall(RestrictedRegister.class, "page");
    }

    public boolean isOfferedCalendar() {
        return mayCall(TimeRules.class, "calendar");
    }

    public boolean isOfferedVerification() {
        return mayCall(AuditTrail.class, "verify");
    }

    /** Whether the roles demanded by a service's method, or else by its class, are among this reader's. */
    public boolean mayCall(Class<?> service, String method) {
        return DemandedRoles.of(service, method).stream().anyMatch(actor.roles()::contains);
    }
}
