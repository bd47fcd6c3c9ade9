package jp.madoguchi.web.console.notification;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.notification.Notices;
import jp.madoguchi.notification.PrintedLetter;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.identity.AccessRefused;

/**
 * Hands a letter on paper to those who read or print it: one that was written, by {@code notice}, or one that would be
 * sent if the draft were approved now, by {@code preview} and {@code language}.
 */
@WebServlet("/console/notification/letter")
public class LetterStream extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Notices notices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = request.getParameter("reference");
        if (!RequestReference.isShapedLikeOne(reference)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Optional<PrintedLetter> letter = find(new RequestReference(reference), request);
            if (letter.isPresent()) {
                send(letter.get(), response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (BusinessRuleViolated notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException notForThisRole) {
            AccessRefused.tell(request.getRemoteUser(), notForThisRole);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Optional<PrintedLetter> find(RequestReference reference, HttpServletRequest request) {
        String preview = request.getParameter("preview");
        if (preview != null) {
            return Language.ofCode(request.getParameter("language"))
                    .map(language -> notices.printedPreview(reference, preview, language));
        }
        return idIn(request.getParameter("notice")).map(id -> notices.printed(reference, id));
    }

    private static void send(PrintedLetter letter, HttpServletResponse response) throws IOException {
        response.setContentType(PrintedLetter.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + letter.fileName() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(letter.content().length);
        response.getOutputStream().write(letter.content());
    }

    private static Optional<UUID> idIn(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
