package jp.madoguchi.web.portal.status;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.web.portal.Typed;
import jp.madoguchi.web.portal.UnreadableInput;

/** What came with an action: fields, and a file where the form has one. */
public record Sent(Typed typed, Optional<Part> file) {

    /** @throws UnreadableInput when the file is too large or the body is no form; nothing of it is kept */
    static Sent in(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return new Sent(Typed.in(request), Optional.empty());
        }
        return new Sent(Typed.in(request), fileOf(request));
    }

    // Whatever the server's parser throws here, the caller's bytes were the reason.
    private static Optional<Part> fileOf(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getPart("file"));
        } catch (RuntimeException | IOException | ServletException malformed) {
            throw new UnreadableInput(malformed);
        }
    }

    /** The text this action was to carry, for a page that gives it back. */
    Optional<Unsent> unsent(RequesterAction action) {
        return Optional.ofNullable(typed.text(action.field())).map(text -> new Unsent(action.field(), text));
    }
}
