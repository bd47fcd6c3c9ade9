package jp.madoguchi.web.portal.status;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import jp.madoguchi.request.ReceiptCode;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.request.Receipts;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.portal.PortalPage;
import jp.madoguchi.web.portal.Problems;
import jp.madoguchi.web.portal.Template;
import jp.madoguchi.web.portal.Texts;
import jp.madoguchi.web.portal.Typed;
import jp.madoguchi.web.portal.Visit;

/** Asks for the receipt code and opens the request. The code travels in the body of a post and nowhere else (trust T-06). */
@WebServlet("/receipt")
public class CodePage extends PortalPage {

    private static final long serialVersionUID = 1L;

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int TOKEN_BYTES = 16;
    private static final String FIELD = "receiptCode";

    private final SecureRandom random = new SecureRandom();

    @Inject
    private transient Receipts receipts;

    @Inject
    private transient Attempts attempts;

    /**
     * What the page shows.
     *
     * @param notice {@code expired}, {@code unavailable}, {@code left} or empty
     */
    public record Model(Typed typed, Problems problems, String notice, Optional<Unsent> unsent) {

        public String keptText() {
            return unsent.map(Unsent::text).orElse("");
        }

        public String keptFor() {
            return unsent.map(Unsent::field).orElse("");
        }
    }

    public static Template page(Model model, Language language) {
        return new Template("status/code", "/receipt", language, model);
    }

    /** For a visitor whose request cannot be shown any more, perhaps while they were writing. */
    static Template closed(String notice, Optional<Unsent> unsent, Language language) {
        return page(new Model(Typed.nothing(), Problems.none(), notice, unsent), language);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        if (visit.kept(OpenReceipt.class).isPresent()) {
            visit.redirect("/receipt/status");
            return;
        }
        String notice = visit.hasExpiredSession() ? "expired" : "";
        Model model = new Model(Typed.nothing(), Problems.none(), notice, Optional.empty());
        pages.show(visit, HttpServletResponse.SC_OK, page(model, visit.language()));
    }

    @Override
    protected void receive(Visit visit) throws IOException {
        Typed typed = Typed.in(visit.request());
        String address = visit.request().getRemoteAddr();
        Optional<Duration> wait = attempts.waitOf(address);
        if (wait.isPresent()) {
            pages.askToWait(visit, TOO_MANY_REQUESTS, (int) wait.get().toSeconds() + 1);
            return;
        }
        if (ReceiptCode.parse(typed.one(FIELD)).isEmpty()) {
            refuse(visit, typed, typed.one(FIELD).isBlank() ? "code.empty" : "code.mistyped");
            return;
        }
        Optional<ReceiptHolder> holder = receipts.open(typed.one(FIELD));
        if (holder.isEmpty()) {
            attempts.wrong(address);
            refuse(visit, typed, "code.unknown");
            return;
        }
        open(visit, holder.get());
        unsentIn(typed).ifPresent(visit::keep);
        visit.redirect("/receipt/status");
    }

    private void refuse(Visit visit, Typed typed, String because) throws IOException {
        Problems problems = Problems.at(FIELD, new Texts(visit.language()).text(because));
        Model model = new Model(typed, problems, "", unsentIn(typed));
        pages.show(visit, UNPROCESSABLE, page(model, visit.language()));
    }

    // A session somebody else began, or one that held another request, must not become this one's.
    private void open(Visit visit, ReceiptHolder holder) {
        HttpServletRequest request = visit.request();
        if (request.getSession(false) == null) {
            request.getSession(true);
        } else {
            request.changeSessionId();
        }
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        String known = HexFormat.of().formatHex(token);
        visit.keep(new OpenReceipt(holder.at("session " + known), known));
    }

    private static Optional<Unsent> unsentIn(Typed typed) {
        String text = typed.text("keptText");
        return text == null ? Optional.empty() : Optional.of(new Unsent(typed.one("keptFor"), text));
    }
}
