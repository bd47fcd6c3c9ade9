package jp.madoguchi.web.identity;

import jakarta.ejb.EJBAccessException;
import java.lang.System.Logger.Level;

/**
 * One line in the server's log for each call that a service refused for want of a role: whoever watches the log must see
 * that somebody tries doors, and needs no stack trace for it (ASVS 16.3.2).
 */
public final class AccessRefused {

    private static final System.Logger LOG = System.getLogger(AccessRefused.class.getName());

    private AccessRefused() {}

    /** @param account who called, or {@code null} for nobody who is logged in */
    public static void tell(String account, EJBAccessException refused) {
        LOG.log(Level.WARNING, "Refused {0}: {1}", account == null ? "a visitor" : account, refused.getMessage());
    }
}
