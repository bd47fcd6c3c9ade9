package jp.madoguchi.web.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Ends a staff session here and at the identity provider. By POST only, so that no link or picture on a foreign page can
 * log anybody out. The server's own OIDC client has no such path in this version.
 */
@WebServlet("/console/logout")
public class LogOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<OidcSecurityContext> context =
                Optional.ofNullable((OidcSecurityContext) request.getAttribute(OidcSecurityContext.class.getName()));
        String idToken = context.map(OidcSecurityContext::getIDTokenString).orElse(null);
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect(endOfSession(idToken));
    }

    private static String endOfSession(String idToken) {
        String home = System.getenv("MADOGUCHI_BASE_URL");
        String back = (home == null ? "" : home.replaceAll("/$", "")) + "/";
        return System.getenv("MADOGUCHI_OIDC_URL") + "/protocol/openid-connect/logout?client_id=madoguchi-web"
                + "&post_logout_redirect_uri=" + URLEncoder.encode(back, StandardCharsets.UTF_8)
                + (idToken == null ? "" : "&id_token_hint=" + URLEncoder.encode(idToken, StandardCharsets.UTF_8));
    }
}
