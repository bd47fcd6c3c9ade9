package jp.madoguchi.web.portal.intake;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
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
    @Any
    private transient Instance<RequestType> types;

    /** What the page shows. */
    public record Model(List<RequestKind> kinds, List<Target> targets) {}

    /** The days we set ourselves for a kind of request. */
    public record Target(RequestKind kind, int days) {}

    public static Template page(Model model, Language language) {
        return new Template("intake/welcome", "/", language, model);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        List<RequestKind> kinds = types.stream().map(RequestType::kind).sorted().toList();
        List<Target> targets =
                kinds.stream().flatMap(kind -> target(kind).stream()).toList();
        pages.show(visit, HttpServletResponse.SC_OK, page(new Model(kinds, targets), visit.language()));
    }

    private Optional<Target> target(RequestKind kind) {
        return Optional.ofNullable(policy.targets().businessDaysByKind().get(kind.name()))
                .map(days -> new Target(kind, days));
    }
}
