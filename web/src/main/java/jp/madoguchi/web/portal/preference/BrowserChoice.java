package jp.madoguchi.web.portal.preference;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import jp.madoguchi.preference.Choice;
import jp.madoguchi.web.portal.Visit;

/**
 * The choice of a browser, kept by itself (domain 3.3: a stop at the level of a cookie survives without a log-in). The
 * cookie says "off" and nothing else, so that refusing to be followed does not make anybody easier to follow.
 */
final class BrowserChoice {

    /** The longest that browsers keep one. */
    private static final Duration KEPT = Duration.ofDays(400);

    private static final String OFF = "off";

    private BrowserChoice() {}

    static boolean isOff(HttpServletRequest request, String control) {
        if (request.getCookies() == null) {
            return false;
        }
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(nameOf(control)) && OFF.equals(cookie.getValue())) {
                return true;
            }
        }
        return false;
    }

    static void keep(Visit visit, String control, Choice choice) {
        Cookie cookie = new Cookie(nameOf(control), choice == Choice.OFF ? OFF : "");
        cookie.setMaxAge(choice == Choice.OFF ? (int) KEPT.toSeconds() : 0);
        cookie.setPath(visit.request().getContextPath() + "/");
        cookie.setSecure(visit.request().isSecure());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        visit.response().addCookie(cookie);
    }

    static String nameOf(String control) {
        return "choice-" + control.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
