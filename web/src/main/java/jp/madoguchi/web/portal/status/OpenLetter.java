package jp.madoguchi.web.portal.status;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.notification.LettersOfRequester;
import jp.madoguchi.notification.PrintedLetter;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.web.portal.Texts;
import jp.madoguchi.web.portal.Typed;
import jp.madoguchi.web.portal.Visit;

/** Hands a letter that was sent to its requester once more, on paper, as a file to keep. */
@WebServlet("/receipt/status/letter")
public class OpenLetter extends NeedsReceipt {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient LettersOfRequester letters;

    @Override
    protected void receive(Visit visit) throws IOException {
        Typed typed = Typed.in(visit.request());
        Optional<OpenReceipt> open = opened(visit).filter(receipt -> receipt.knows(typed.one("token")));
        Optional<UUID> id = idIn(typed.one("letter"));
        if (open.isEmpty() || id.isEmpty()) {
            visit.redirect("/receipt/status");
            return;
        }
        try {
            handOut(visit.response(), letters.open(open.get().holder(), id.get()));
        } catch (BusinessRuleViolated refused) {
            visit.keep(Done.refused(new Texts(visit.language()).of(refused)));
            visit.redirect("/receipt/status");
        }
    }

    private static void handOut(HttpServletResponse response, PrintedLetter letter) throws IOException {
        response.setContentType(PrintedLetter.MEDIA_TYPE);
        response.setContentLength(letter.content().length);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + letter.fileName() + "\"");
        response.getOutputStream().write(letter.content());
    }

    private static Optional<UUID> idIn(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
