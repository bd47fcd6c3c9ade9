package jp.madoguchi.web.api.problem;

import java.time.Duration;
import jp.madoguchi.shared.BusinessRuleViolated;

/** Too many receipt codes that do not exist came from one address. The API answers {@code 429}. */
public class TooManyCodes extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    public TooManyCodes(Duration wait) {
        super("api.codes.too.many", "Too many receipt codes that do not exist came from this address");
        this.seconds = wait.toSeconds() + 1;
    }

    /** After how many seconds another code may be tried. */
    public long seconds() {
        return seconds;
    }
}
