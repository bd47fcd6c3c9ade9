package jp.madoguchi.web.portal;

import jakarta.servlet.http.HttpServletResponse;

/** What was sent cannot be read as a form, or is more than is taken. Nothing of it is kept. */
public class UnreadableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /** @param cause what the server's parser threw; it says "too large" with an {@link IllegalStateException} alone */
    public UnreadableInput(Exception cause) {
        super(cause);
        this.status = cause instanceof IllegalStateException
                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                : HttpServletResponse.SC_BAD_REQUEST;
    }

    /** The answer's status. */
    public int status() {
        return status;
    }

    public boolean isTooLarge() {
        return status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }
}
