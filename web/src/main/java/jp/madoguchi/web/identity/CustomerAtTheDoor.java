package jp.madoguchi.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.verification.CustomerAccount;
import org.wildfly.security.http.oidc.JsonWebToken;
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
        JsonWebToken token = context.getIDToken() == null ? context.getToken() : context.getIDToken();
        boolean verified = Boolean.parseBoolean(String.valueOf(token.getClaimValue("email_verified")));
        return new CustomerAccount(
                request.getUserPrincipal().getName(), verified ? token.getEmail() : null, token.getName());
    }
}
