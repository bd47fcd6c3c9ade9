package jp.madoguchi.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Stands before every page of the portal: sets the headers, and turns away what another site sent. */
@WebFilter("/*")
public class PortalGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern PORTAL = Pattern.compile("/?|/request|/receipt(/.*)?|/trouble");

    @Inject
    private transient Pages pages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/assets/")) {
            Headers.protectAsset(response);
        } else if (PORTAL.matcher(path).matches()) {
            Headers.protect(response);
            if (request.getMethod().equals("POST") && !SameOrigin.allows(request)) {
                pages.trouble(Visit.of(request, response), HttpServletResponse.SC_FORBIDDEN);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
