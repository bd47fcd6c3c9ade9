package jp.madoguchi.web.portal.recipient;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.fulfilment.Propagation;
import jp.madoguchi.fulfilment.RecipientNotice;
import jp.madoguchi.policy.DataCategory;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Purpose;
import jp.madoguchi.policy.Recipient;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.portal.PortalPage;
import jp.madoguchi.web.portal.Problems;
import jp.madoguchi.web.portal.Template;
import jp.madoguchi.web.portal.Texts;
import jp.madoguchi.web.portal.Typed;
import jp.madoguchi.web.portal.Visit;

/**
 * Where somebody who received data says that they did what the letter asks. Shows what the letter says and nothing of
 * the request behind it; opening it changes nothing.
 */
@WebServlet("/recipient/*")
public class ConfirmPage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @EJB
    private transient Propagation propagation;

    @Inject
    private transient Policy policy;

    /** What the page shows. */
    public record Model(RecipientNotice notice, List<Titles> what, String token, Typed typed, Problems problems) {}

    public static Template page(Model model, Language language) {
        return new Template("recipient/confirm", "/recipient/" + model.token(), language, model);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        answer(visit, HttpServletResponse.SC_OK, Typed.nothing(), Problems.none());
    }

    @Override
    protected void receive(Visit visit) throws IOException {
        Typed typed = Typed.in(visit.request());
        Texts texts = new Texts(visit.language());
        if (propagation.ofLink(tokenOf(visit)).isEmpty()) {
            pages.trouble(visit, HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            propagation.confirmByLink(tokenOf(visit), dayIn(typed), typed.text("answer"));
            visit.redirect("/recipient/" + tokenOf(visit));
        } catch (InputRejected rejected) {
            answer(
                    visit,
                    UNPROCESSABLE,
                    typed.withoutMyNumbers(),
                    Problems.of(rejected.violations(), texts, field -> field));
        } catch (BusinessRuleViolated refused) {
            answer(visit, HttpServletResponse.SC_CONFLICT, typed, Problems.at("answer", texts.of(refused)));
        }
    }

    private void answer(Visit visit, int status, Typed typed, Problems problems) throws IOException {
        Optional<RecipientNotice> notice = propagation.ofLink(tokenOf(visit));
        if (notice.isEmpty()) {
            pages.trouble(visit, HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<Titles> what = notice.get().codes().stream()
                .map(this::titleOf)
                .flatMap(Optional::stream)
                .toList();
        Model model = new Model(notice.get(), what, tokenOf(visit), typed, problems);
        pages.show(visit, status, page(model, visit.language()));
    }

    private Optional<Titles> titleOf(String code) {
        return policy.dataCategory(code)
                .map(DataCategory::title)
                .or(() -> policy.purpose(code).map(Purpose::title))
                .or(() -> policy.recipient(code).map(Recipient::title));
    }

    private static LocalDate dayIn(Typed typed) {
        String written = typed.one("doneOn").strip();
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeException noDay) {
            throw new InputRejected("doneOn", "fulfilment.evidence.date");
        }
    }

    private static String tokenOf(Visit visit) {
        String path = visit.request().getPathInfo();
        return path == null ? "" : path.substring(1);
    }
}
