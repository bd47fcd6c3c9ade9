package jp.madoguchi.web.portal;

import jakarta.servlet.http.HttpServletResponse;

/** What was sent cannot be read as a form, or is more than is taken. Nothing of it is kept. */
public class UnreadableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    UnreadableInput(RuntimeException cause) {
        this(HttpServletResponse.SC_BAD_REQUEST, cause);
    }

    private UnreadableInput(int status, RuntimeException cause) {
        super(cause);
        this.status = status;
    }

    static UnreadableInput tooLarge(RuntimeException cause) {
        return new UnreadableInput(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, cause);
    }

    /** The answer's status. */
    public int status() {
        return status;
    }
}
