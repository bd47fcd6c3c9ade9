package jp.madoguchi.web.console.verification;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.IdentityVerification;
import jp.madoguchi.verification.OpenedDocument;
import jp.madoguchi.web.identity.AccessRefused;

/**
 * Hands an identity document to a verifier, who is recorded as having seen it. Images are shown in place; anything that
 * could carry a script or be something else than it says is only offered as a download (trust T-08).
 */
@WebServlet("/console/verification/document")
public class DocumentStream extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SHOWN_IN_PLACE = Set.of("image/jpeg", "image/png");

    @Inject
    private IdentityVerification identityVerification;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> document = idIn(request.getParameter("document"));
        String reference = request.getParameter("reference");
        if (document.isEmpty() || !RequestReference.isShapedLikeOne(reference)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(identityVerification.openDocument(new RequestReference(reference), document.get()), response);
        } catch (BusinessRuleViolated goneOrNeverThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException notAVerifier) {
            AccessRefused.tell(request.getRemoteUser(), notAVerifier);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(OpenedDocument document, HttpServletResponse response) throws IOException {
        boolean inPlace = SHOWN_IN_PLACE.contains(document.mediaType());
        response.setContentType(inPlace ? document.mediaType() : "application/octet-stream");
        response.setHeader("Content-Disposition", (inPlace ? "inline" : "attachment") + fileName(document));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; img-src 'self'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(document.content().length);
        response.getOutputStream().write(document.content());
    }

    // RFC 8187; nothing of the name can leave the parameter, because everything but letters and digits is escaped.
    private static String fileName(OpenedDocument document) {
        String name = document.fileName() == null ? "document" : document.fileName();
        String escaped = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "; filename*=UTF-8''" + escaped;
    }

    private static Optional<UUID> idIn(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
