package jp.madoguchi.web.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a post from our own pages from one that another site made the browser send (trust T-22). Browsers say where a
 * post comes from; a caller that says nothing is no browser, or an old one whose posts the session's own token guards.
 */
final class SameOrigin {

    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");
    private static final String BEARER = "Bearer ";

    private SameOrigin() {}

    static boolean allows(HttpServletRequest request) {
        return allows(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
    }

    /**
     * As {@link #allows(HttpServletRequest)}, for the console and the API. A caller with a token of its own needs no cookie,
     * and no foreign page can make a browser send one: it would have to ask the server first, which never agrees.
     */
    static boolean allowsCall(HttpServletRequest request) {
        return hasBearerToken(request.getHeader("Authorization")) || allows(request);
    }

    private static boolean hasBearerToken(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    static boolean allows(String fetchSite, String origin, String host) {
        if (fetchSite != null) {
            return FROM_HERE.contains(fetchSite);
        }
        // "null", which a frame without an origin of its own says, is not ours: our referrer policy lets our pages tell
        // theirs.
        return origin == null || isOf(host, origin);
    }

    // Host and port alone: behind a proxy that ends TLS the scheme seen here is not the one the browser used.
    private static boolean isOf(String host, String origin) {
        int authority = origin.indexOf("://");
        return host != null
                && authority >= 0
                && origin.substring(authority + 3).toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
    }
}
