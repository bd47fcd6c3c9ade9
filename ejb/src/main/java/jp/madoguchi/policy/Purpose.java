package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A purpose of use of section 4 of the privacy policy (domain 3.2).
 *
 * @param stoppable whether the use can stop, at least in part, without ending the service
 * @param marketing whether the weakest proof of identity is enough to stop it
 */
public record Purpose(String code, Titles title, boolean stoppable, boolean marketing) implements Serializable {

    public Purpose {
        requireNonNull(code, "code is missing");
        requireNonNull(title, "title is missing");
    }
}
