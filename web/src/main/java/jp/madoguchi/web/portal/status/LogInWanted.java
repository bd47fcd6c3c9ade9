package jp.madoguchi.web.portal.status;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.shared.Language;

/**
 * That the holder of this session's request chose to prove who they are by logging in, and when. Without it a log-in proves
 * nothing: another site can send a browser to the log-in's address, and a provider that knows the browser asks no question.
 *
 * @param language to come back in; the address of the log-in is fixed and cannot say it
 */
public record LogInWanted(Instant at, Language language) implements Serializable {

    /** Long enough for a password and a second factor; somebody who gave up chooses again. */
    private static final Duration WITHIN = Duration.ofMinutes(15);

    boolean isFresh(Instant now) {
        return now.isBefore(at.plus(WITHIN));
    }
}
