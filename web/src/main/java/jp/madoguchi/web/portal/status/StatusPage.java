package jp.madoguchi.web.portal.status;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.fulfilment.Deliveries;
import jp.madoguchi.intake.RequesterView;
import jp.madoguchi.intake.StatusDesk;
import jp.madoguchi.notification.LettersOfRequester;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Language;
import jp.madoguchi.verification.IdentityFile;
import jp.madoguchi.verification.ProofByRequester;
import jp.madoguchi.web.portal.Problems;
import jp.madoguchi.web.portal.Template;
import jp.madoguchi.web.portal.Texts;
import jp.madoguchi.web.portal.Typed;
import jp.madoguchi.web.portal.UnreadableInput;
import jp.madoguchi.web.portal.Visit;

/**
 * Shows a request to the holder of its receipt code, and takes in what they do there. Uploads stay in memory: a document
 * that is refused leaves nothing behind, and one that is accepted is never on disk unencrypted.
 */
@WebServlet({"/receipt/status", "/receipt/status/*"})
@MultipartConfig(
        maxFileSize = StatusModel.MOST_BYTES,
        maxRequestSize = StatusModel.MOST_BYTES + 65_536,
        fileSizeThreshold = StatusModel.MOST_BYTES + 65_536)
public class StatusPage extends NeedsReceipt {

    private static final long serialVersionUID = 1L;

    private static final int UNPROCESSABLE = 422;

    @EJB
    private transient StatusDesk desk;

    @EJB
    private transient ProofByRequester proof;

    @EJB
    private transient Deliveries deliveries;

    @EJB
    private transient LettersOfRequester letters;

    @Inject
    @Any
    private transient Instance<RequesterAction> actions;

    public static Template page(StatusModel model, Language language) {
        return new Template("status/status", "/receipt/status", language, model);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        Optional<OpenReceipt> open = opened(visit);
        if (visit.request().getPathInfo() != null) {
            visit.redirect("/receipt/status");
        } else if (open.isPresent()) {
            Typed typed = visit.takeKept(Unsent.class)
                    .map(unsent -> Typed.of(unsent.field(), unsent.text()))
                    .orElseGet(Typed::nothing);
            Done done = visit.takeKept(Done.class).orElse(Done.of(""));
            Outcome outcome = new Outcome(Problems.none(), done.action(), done.refusal());
            show(visit, HttpServletResponse.SC_OK, open.get(), typed, outcome);
        } else if (visit.hasExpiredSession()) {
            giveBack(visit, HttpServletResponse.SC_OK, "expired", Optional.empty());
        } else {
            visit.redirect("/receipt");
        }
    }

    @Override
    protected void receive(Visit visit) throws IOException {
        Optional<RequesterAction> action = actions.stream()
                .filter(candidate ->
                        ("/" + candidate.name()).equals(visit.request().getPathInfo()))
                .findFirst();
        if (action.isEmpty()) {
            super.receive(visit);
            return;
        }
        Optional<OpenReceipt> open = opened(visit);
        try {
            Sent sent = Sent.in(visit.request());
            if (open.isPresent()) {
                answer(visit, open.get(), action.get(), sent);
            } else {
                giveBack(visit, HttpServletResponse.SC_OK, "expired", sent.unsent(action.get()));
            }
        } catch (UnreadableInput unreadable) {
            int status = unreadable.status();
            if (!unreadable.isTooLarge()) {
                throw unreadable;
            } else if (open.isPresent()) {
                String because = new Texts(visit.language()).text("identity.documents.file.large");
                Problems problems = Problems.at(action.get().field(), because);
                show(visit, status, open.get(), Typed.nothing(), new Outcome(problems, "", ""));
            } else {
                giveBack(visit, status, "expired", Optional.empty());
            }
        }
    }

    private void answer(Visit visit, OpenReceipt open, RequesterAction action, Sent sent) throws IOException {
        try {
            if (open.knows(sent.typed().one("token"))) {
                perform(visit, open, action, sent);
            } else {
                Outcome stale = new Outcome(Problems.none(), "", new Texts(visit.language()).text("status.stale"));
                show(visit, HttpServletResponse.SC_CONFLICT, open, sent.typed(), stale);
            }
        } catch (EJBException outOfOrder) {
            log("What a requester sent could not be taken in", outOfOrder);
            visit.response().setIntHeader("Retry-After", 60);
            giveBack(visit, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "unavailable", sent.unsent(action));
        }
    }

    private void perform(Visit visit, OpenReceipt open, RequesterAction action, Sent sent) throws IOException {
        Texts texts = new Texts(visit.language());
        try {
            action.perform(open.holder(), sent);
            visit.keep(Done.of(action.name()));
            visit.redirect("/receipt/status");
        } catch (InputRejected rejected) {
            Problems problems =
                    Problems.of(rejected.violations(), texts, field -> field.equals("text") ? action.field() : field);
            show(visit, UNPROCESSABLE, open, sent.typed().withoutMyNumbers(), new Outcome(problems, "", ""));
        } catch (BusinessRuleViolated refused) {
            Outcome outcome = new Outcome(Problems.none(), "", texts.of(refused));
            show(visit, HttpServletResponse.SC_CONFLICT, open, sent.typed(), outcome);
        }
    }

    // The request cannot be shown, but what was written must not be lost.
    private void giveBack(Visit visit, int status, String notice, Optional<Unsent> unsent) throws IOException {
        pages.show(visit, status, CodePage.closed(notice, unsent, visit.language()));
    }

    private void show(Visit visit, int status, OpenReceipt open, Typed typed, Outcome outcome) throws IOException {
        RequesterView view = desk.of(open.holder());
        IdentityFile identity = proof.of(open.holder());
        StatusModel model = new StatusModel(
                view,
                identity,
                proof.documentsToTell(open.holder()),
                deliveries.of(open.holder()),
                letters.of(open.holder()),
                typed,
                outcome,
                open.token());
        pages.show(visit, status, page(model, visit.language()));
    }
}
