package jp.madoguchi.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.verification.CustomerAccount;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** Reads the logged-in customer from the token the identity provider has signed. */
public final class CustomerAtTheDoor {

    private CustomerAtTheDoor() {}

    /**
     * The customer of this call.
     *
     * @throws IllegalStateException when the path is not protected by the OIDC client, which is a defect
     */
    public static CustomerAccount of(HttpServletRequest request) {
        if (!(request.getAttribute(OidcSecurityContext.class.getName()) instanceof OidcSecurityContext context)) {
            throw new IllegalStateException("No log-in stands behind this call");
        }
        IDToken id = context.getIDToken();
        AccessToken access = context.getToken();
        boolean verified = id != null
                ? Boolean.TRUE.equals(id.getEmailVerified())
                : Boolean.TRUE.equals(access.getEmailVerified());
        String email = id != null ? id.getEmail() : access.getEmail();
        String name = id != null ? id.getName() : access.getName();
        return new CustomerAccount(request.getUserPrincipal().getName(), verified ? email : null, name);
    }
}
