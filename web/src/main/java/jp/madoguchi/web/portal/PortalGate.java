package jp.madoguchi.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stands before every page of the portal and the console and before the API: sets the headers, and turns away what
 * another site made a browser send (trust T-22). The cookie's SameSite does not: to it another port of the same host, or
 * another name under the same domain, is the same site.
 */
@WebFilter("/*")
public class PortalGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Set<String> CHANGING_NOTHING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern STAFF = Pattern.compile("/(console|api)(/.*)?", Pattern.DOTALL);
    private static final Pattern PORTAL =
            Pattern.compile("/?|/request|/receipt(/.*)?|/preferences(/.*)?|/recipient(/.*)?|/trouble");

    @Inject
    private transient Pages pages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = pathOf(request);
        if (!isAnswered(request.getMethod(), path)) {
            Headers.protect(response);
            pages.trouble(Visit.of(request, response), HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (path.startsWith("/assets/")) {
            Headers.protectAsset(response);
        } else if (isPortal(path)) {
            Headers.protect(response);
            if (request.getMethod().equals("POST") && !SameOrigin.allows(request)) {
                pages.trouble(Visit.of(request, response), HttpServletResponse.SC_FORBIDDEN);
                return;
            }
        } else if (isStaff(path)) {
            Headers.protectStaff(response);
            if (!CHANGING_NOTHING.contains(request.getMethod()) && !SameOrigin.allowsCall(request)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    // As the container understood it: "//receipt", "/%72eceipt" and "/receipt;a=b" lead to the same page as "/receipt",
    // and
    // none of them may lead past this gate.
    static String pathOf(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    // The container answers a method it does not know with 501, as if the fault were the server's.
    static boolean isAnswered(String method, String path) {
        return path.startsWith("/api/") || METHODS.contains(method);
    }

    // The API's public half too: a requester's log-in is a cookie as well.
    static boolean isStaff(String path) {
        return STAFF.matcher(path).matches();
    }

    static boolean isPortal(String path) {
        return PORTAL.matcher(path).matches();
    }
}
