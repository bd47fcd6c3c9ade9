package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Set;

/**
 * What a requester may assert when asking to stop a use or to erase (Art. 35(1), (5)).
 *
 * @param question the ground in everyday words
 * @param kinds codes of the kinds of request for which it is offered
 */
public record AssertedGround(String code, Titles question, Set<String> kinds) implements Serializable {

    public AssertedGround {
        requireNonNull(code, "code is missing");
        requireNonNull(question, "question is missing");
        kinds = Set.copyOf(requireNonNull(kinds, "kinds is missing"));
    }
}
