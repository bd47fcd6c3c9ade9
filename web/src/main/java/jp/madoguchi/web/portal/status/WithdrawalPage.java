package jp.madoguchi.web.portal.status;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.portal.Template;
import jp.madoguchi.web.portal.Visit;

/** Asks once more before a request is taken back. */
@WebServlet("/receipt/withdrawal")
public class WithdrawalPage extends NeedsReceipt {

    private static final long serialVersionUID = 1L;

    /** What the page shows. */
    public record Model(String reference, String token) {}

    public static Template page(Model model, Language language) {
        return new Template("status/withdrawal", "/receipt/withdrawal", language, model);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        Optional<OpenReceipt> open = opened(visit);
        if (open.isEmpty()) {
            visit.redirect("/receipt/status");
            return;
        }
        Model model =
                new Model(open.get().holder().reference().value(), open.get().token());
        pages.show(visit, HttpServletResponse.SC_OK, page(model, visit.language()));
    }
}
