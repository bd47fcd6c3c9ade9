package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A channel or an advertisement that a customer switches on and off without giving a reason (domain 3.3).
 *
 * @param level the proof of identity it takes for an account, A0 to A4
 * @param perBrowser whether it can also be set for a browser without an account
 * @param signedLink whether the signed link of a letter is enough
 * @param businessDays within how many it takes effect; 0 is at once
 * @param purposes codes of the purposes of use that end when it is off
 * @param forcedOffForPupils whether it is off for pupils, whatever anybody chooses (domain 3.7)
 */
public record PreferenceControl(
        String code,
        Titles title,
        String level,
        boolean perBrowser,
        boolean signedLink,
        int businessDays,
        Set<String> purposes,
        boolean forcedOffForPupils,
        Titles note)
        implements Serializable {

    public PreferenceControl {
        requireNonNull(code, "code is missing");
        requireNonNull(title, "title is missing");
        Levels.require(level, "level");
        requireNonNull(note, "note is missing");
        if (businessDays < 0) {
            throw new IllegalArgumentException("businessDays is negative");
        }
        purposes = Collections.unmodifiableSet(new LinkedHashSet<>(requireNonNull(purposes, "purposes is missing")));
    }
}
