package jp.madoguchi.web.portal.status;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.verification.ProofByRequester;
import jp.madoguchi.web.identity.CustomerAtTheDoor;
import jp.madoguchi.web.portal.Texts;
import jp.madoguchi.web.portal.Visit;

/**
 * Where a customer comes back to from the identity provider: the server lets nobody in who has not logged in. What the
 * provider vouched for is presented as proof for the request that this session has open, once, and only if its holder chose
 * so on the status page ({@link StartLogIn}).
 */
@WebServlet("/receipt/login")
public class LogIn extends NeedsReceipt {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient ProofByRequester proof;

    @Inject
    transient Clock clock;

    @Override
    protected void show(Visit visit) throws IOException {
        Optional<LogInWanted> wanted =
                visit.takeKept(LogInWanted.class).filter(choice -> choice.isFresh(clock.instant()));
        Visit back = wanted.map(choice -> visit.in(choice.language())).orElse(visit);
        Optional<OpenReceipt> open = opened(visit);
        if (wanted.isPresent() && open.isPresent()) {
            back.keep(present(back, open.get()));
        }
        back.redirect("/receipt/status");
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
