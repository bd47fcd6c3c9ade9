package jp.madoguchi.web.portal.intake;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.portal.PortalPage;
import jp.madoguchi.web.portal.Template;
import jp.madoguchi.web.portal.Visit;

/** Tells what can be asked for, what happens then and what is needed (Art. 32(1), 37(1)). */
@WebServlet("")
public class WelcomePage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Policy policy;

    @Inject
    private transient RequestTypes types;

    @Inject
    private transient Clock clock;

    /** What the page shows. */
    public record Model(Offer offer, List<Target> targets) {}

    /** The days we set ourselves for a kind of request. */
    public record Target(RequestKind kind, int days) {}

    public static Template page(Model model, Language language) {
        return new Template("intake/welcome", "/", language, model);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO);
        Offer offer = Offer.of(types, policy, today);
        List<Target> targets =
                offer.asked().stream().map(asked -> target(asked.kind())).toList();
        pages.show(visit, HttpServletResponse.SC_OK, page(new Model(offer, targets), visit.language()));
    }

    private Target target(RequestKind kind) {
        return new Target(kind, policy.targets().daysFor(kind.name()));
    }
}
