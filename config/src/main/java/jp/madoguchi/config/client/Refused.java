package jp.madoguchi.config.client;

/** An answer that was not the expected one. */
public final class Refused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(String what, int status, String body) {
        super(what + " was answered " + status + ": " + body);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
