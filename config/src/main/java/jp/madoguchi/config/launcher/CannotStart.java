package jp.madoguchi.config.launcher;

/** The stack, or one part of it, could not be started; the message tells a person what to do. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
