package jp.madoguchi.web.portal.status;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.time.Clock;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.portal.PortalPage;
import jp.madoguchi.web.portal.Typed;
import jp.madoguchi.web.portal.Visit;

/**
 * Where the status page's link to the log-in leads: only a link with this session's ticket is followed further, so that no
 * other site can begin it (trust T-22). A link and no form, because a form may not end at the identity provider's origin.
 */
@WebServlet("/receipt/status/login")
public class StartLogIn extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Clock clock;

    @Override
    protected void show(Visit visit) throws IOException {
        String ticket = Typed.in(visit.request()).one("ticket");
        boolean ours = visit.kept(OpenReceipt.class)
                .filter(open -> open.knowsTicket(ticket))
                .isPresent();
        if (!ours) {
            visit.redirect("/receipt/status");
            return;
        }
        visit.keep(new LogInWanted(clock.instant(), visit.language()));
        // The provider comes back to one address alone, to the letter: it may carry no language.
        visit.in(Language.JA).redirect("/receipt/login");
    }
}
