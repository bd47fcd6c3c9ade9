package jp.madoguchi.web.portal.status;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.web.portal.PortalPage;
import jp.madoguchi.web.portal.Problems;
import jp.madoguchi.web.portal.Typed;
import jp.madoguchi.web.portal.Visit;

/** Closes the request on this device: session, log-in and what the browser kept. */
@WebServlet("/receipt/status/leave")
public class Leave extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Override
    protected void receive(Visit visit) throws IOException {
        HttpServletRequest request = visit.request();
        boolean asked = visit.kept(OpenReceipt.class)
                .map(open -> open.knows(Typed.in(request).one("token")))
                .orElse(true);
        if (!asked) {
            visit.redirect("/receipt/status");
            return;
        }
        try {
            request.logout();
        } catch (ServletException notLoggedIn) {
            log("There was no log-in to end", notLoggedIn);
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        visit.response().setHeader("Clear-Site-Data", "\"cache\"");
        CodePage.Model left = new CodePage.Model(Typed.nothing(), Problems.none(), "left", Optional.empty());
        pages.show(visit, HttpServletResponse.SC_OK, CodePage.page(left, visit.language()));
    }
}
