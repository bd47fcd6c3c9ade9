package jp.madoguchi.web.portal.status;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.verification.CustomerAccount;
import jp.madoguchi.verification.ProofByRequester;
import jp.madoguchi.web.portal.PortalPage;
import jp.madoguchi.web.portal.Texts;
import jp.madoguchi.web.portal.Visit;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Where a customer comes back to from the identity provider: the server lets nobody in who has not just logged in. What
 * the provider vouched for is presented as proof for the request that this session has open.
 */
@WebServlet("/receipt/login")
public class LogIn extends PortalPage {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient ProofByRequester proof;

    @Override
    protected void show(Visit visit) throws IOException {
        Optional<OpenReceipt> open = visit.kept(OpenReceipt.class);
        if (open.isPresent()) {
            visit.keep(present(visit, open.get()));
        }
        visit.redirect("/receipt/status");
    }

    private Done present(Visit visit, OpenReceipt open) {
        Texts texts = new Texts(visit.language());
        Optional<CustomerAccount> account = accountOf(visit);
        if (account.isEmpty()) {
            return Done.refused(texts.text("identity.login.failed"));
        }
        try {
            proof.logIn(open.holder(), account.get());
            return Done.of("login");
        } catch (BusinessRuleViolated refused) {
            return Done.refused(texts.of(refused));
        }
    }

    private static Optional<CustomerAccount> accountOf(Visit visit) {
        Object context = visit.request().getAttribute(OidcSecurityContext.class.getName());
        if (!(context instanceof OidcSecurityContext oidc) || oidc.getIDToken() == null) {
            return Optional.empty();
        }
        IDToken token = oidc.getIDToken();
        String email = Boolean.TRUE.equals(token.getEmailVerified()) ? token.getEmail() : null;
        return Optional.of(new CustomerAccount(token.getSubject(), email, token.getName()));
    }
}
