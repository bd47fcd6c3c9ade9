package jp.madoguchi.web.portal.status;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.web.portal.Typed;

/** What came with an action: fields, and a file where the form has one. */
public record Sent(Typed typed, Optional<Part> file) {

    /** @throws UploadTooLarge when the file is; nothing of it is kept */
    static Sent in(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return new Sent(Typed.in(request), Optional.empty());
        }
        try {
            Part file = request.getPart("file");
            return new Sent(Typed.in(request), Optional.ofNullable(file));
        } catch (IllegalStateException tooLarge) {
            throw new UploadTooLarge(tooLarge);
        } catch (ServletException noForm) {
            return new Sent(Typed.nothing(), Optional.empty());
        }
    }

    /** The text this action was to carry, for a page that gives it back. */
    Optional<Unsent> unsent(RequesterAction action) {
        return Optional.ofNullable(typed.text(action.field())).map(text -> new Unsent(action.field(), text));
    }
}
