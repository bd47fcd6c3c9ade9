package jp.madoguchi.web.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.LoggedIn;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Sees to it that every log-in is in the trail: the first call of each of the identity provider's sessions, whether a
 * browser or a script makes it. When the trail cannot be written the call is not served.
 */
@WebFilter(
        filterName = "logInWitness",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST})
public class LogInWitness implements Filter {

    private static final int SESSIONS_REMEMBERED = 10_000;

    private final Set<String> seen = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > SESSIONS_REMEMBERED;
        }
    }));

    @Inject
    private Event<LoggedIn> loggedIn;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http
                && http.getUserPrincipal() != null
                && http.getAttribute(OidcSecurityContext.class.getName()) instanceof OidcSecurityContext context) {
            witness(context);
        }
        chain.doFilter(request, response);
    }

    private void witness(OidcSecurityContext context) {
        AccessToken token = context.getToken();
        String session = sessionOf(token);
        if (session != null && !seen.contains(session)) {
            loggedIn.fire(new LoggedIn(currentActor.get(), clock.instant()));
            seen.add(session);
        }
    }

    private static String sessionOf(AccessToken token) {
        if (token == null) {
            return null;
        }
        String session = token.getClaimValueAsString("sid");
        return session == null ? token.getClaimValueAsString("jti") : session;
    }
}
