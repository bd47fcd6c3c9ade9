package jp.madoguchi.policy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;

/** Reads the policy while the server starts, so that a bad file stops the start and not the first request. */
@Singleton
@Startup
@PermitAll
public class PolicyAtStart {

    private static final System.Logger LOG = System.getLogger(PolicyAtStart.class.getName());

    @Inject
    private Policy policy;

    @Inject
    private Clock clock;

    @PostConstruct
    void read() {
        try {
            LOG.log(Level.INFO, "Policy version {0} is in force", policy.version());
        } catch (PolicyRefused refused) {
            LOG.log(Level.ERROR, refused.getMessage());
            throw refused;
        }
        int thisYear = LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear();
        if (!policy.officeCalendar().years().contains(thisYear)) {
            LOG.log(
                    Level.WARNING,
                    "holidays.json has no holidays of {0,number,#}: business days of that year are counted without them",
                    thisYear);
        }
    }
}
