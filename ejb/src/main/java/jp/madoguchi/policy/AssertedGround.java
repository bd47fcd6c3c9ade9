package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Set;

/**
 * What a requester may assert when asking to stop a use or to erase or to stop a provision (Art. 35(1), (3), (5)).
 *
 * @param question the ground in everyday words
 * @param meaning what falls under it and what does not
 * @param checked what is looked into before it is decided
 * @param kinds codes of the kinds of request for which it is offered
 */
public record AssertedGround(String code, Titles question, Titles meaning, Titles checked, Set<String> kinds)
        implements Serializable {

    public AssertedGround {
        requireNonNull(code, "code is missing");
        requireNonNull(question, "question is missing");
        requireNonNull(meaning, "meaning is missing");
        requireNonNull(checked, "checked is missing");
        kinds = Set.copyOf(requireNonNull(kinds, "kinds is missing"));
    }
}
