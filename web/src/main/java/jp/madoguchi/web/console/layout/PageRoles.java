package jp.madoguchi.web.console.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.deadline.TimeRules;
import jp.madoguchi.fee.FeeDesk;
import jp.madoguchi.intake.Intake;
import jp.madoguchi.ledger.Ledger;
import jp.madoguchi.ledger.Statistics;
import jp.madoguchi.notification.PostRoom;
import jp.madoguchi.preference.Preferences;
import jp.madoguchi.provision.Provisions;
import jp.madoguchi.queue.Dashboard;
import jp.madoguchi.queue.Queue;
import jp.madoguchi.restricted.RestrictedRegister;
import jp.madoguchi.retention.Retention;
import jp.madoguchi.search.SearchTasks;
import jp.madoguchi.web.console.request.RequestTab;

/** What each page is called, and the service that decides who may open it. */
final class PageRoles {

    /**
     * A page somebody may be kept from.
     *
     * @param titleKey of the console's bundle
     */
    record Door(String titleKey, Class<?> service, String method) {}

    private static final String CONSOLE = "/console/";

    private static final Map<String, Door> DOORS = new HashMap<>(Map.ofEntries(
            Map.entry("queue/queue.xhtml", new Door("nav.queue", Queue.class, "page")),
            Map.entry("intake/register.xhtml", new Door("nav.register", Intake.class, "register")),
            Map.entry("tasks/tasks.xhtml", new Door("nav.tasks", SearchTasks.class, "open")),
            Map.entry("notification/post.xhtml", new Door("nav.post", PostRoom.class, "toPost")),
            Map.entry("fee/fees.xhtml", new Door("nav.fees", FeeDesk.class, "open")),
            Map.entry("dashboard/dashboard.xhtml", new Door("nav.dashboard", Dashboard.class, "figures")),
            Map.entry("ledger/ledger.xhtml", new Door("nav.ledger", Ledger.class, "page")),
            Map.entry("ledger/entry.xhtml", new Door("nav.ledger", Ledger.class, "page")),
            Map.entry("ledger/statistics.xhtml", new Door("nav.statistics", Statistics.class, "report")),
            Map.entry("provision/provisions.xhtml", new Door("nav.provisions", Provisions.class, "of")),
            Map.entry("retention/retention.xhtml", new Door("nav.retention", Retention.class, "overview")),
            Map.entry("deadline/calendar.xhtml", new Door("nav.calendar", TimeRules.class, "calendar")),
            Map.entry("preference/settings.xhtml", new Door("nav.preferences", Preferences.class, "lookUp")),
            Map.entry("audit/verification.xhtml", new Door("nav.verification", AuditTrail.class, "verify")),
            Map.entry("restricted/compartment.xhtml", new Door("nav.restricted", RestrictedRegister.class, "page"))));

    static {
        Arrays.stream(RequestTab.values())
                .forEach(tab -> DOORS.put(tab.page(), new Door("tab." + tab, tab.service(), "of")));
    }

    private PageRoles() {}

    /** @param viewId such as {@code /console/queue/queue.xhtml} */
    static Optional<Door> of(String viewId) {
        return Optional.ofNullable(viewId)
                .filter(id -> id.startsWith(CONSOLE))
                .map(id -> DOORS.get(id.substring(CONSOLE.length())));
    }
}
