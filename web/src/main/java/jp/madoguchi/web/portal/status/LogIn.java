package jp.madoguchi.web.portal.status;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.verification.ProofByRequester;
import jp.madoguchi.web.identity.CustomerAtTheDoor;
import jp.madoguchi.web.portal.Texts;
import jp.madoguchi.web.portal.Visit;

/**
 * Where a customer comes back to from the identity provider: the server lets nobody in who has not just logged in. What
 * the provider vouched for is presented as proof for the request that this session has open.
 */
@WebServlet("/receipt/login")
public class LogIn extends NeedsReceipt {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient ProofByRequester proof;

    @Override
    protected void show(Visit visit) throws IOException {
        Optional<OpenReceipt> open = opened(visit);
        if (open.isPresent()) {
            visit.keep(present(visit, open.get()));
        }
        visit.redirect("/receipt/status");
    }

    private Done present(Visit visit, OpenReceipt open) {
        try {
            proof.logIn(open.holder(), CustomerAtTheDoor.of(visit.request()));
            return Done.of("login");
        } catch (BusinessRuleViolated refused) {
            return Done.refused(new Texts(visit.language()).of(refused));
        }
    }
}
