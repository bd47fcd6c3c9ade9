package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How requests are taken in (Art. 37(1), Cabinet Order 12).
 *
 * @param kindsNotOffered codes of the kinds of request that this organisation does not take
 * @param voluntaryKinds codes of the kinds that no law demands and that this organisation takes all the same; kinds that
 *     ask here are off until they are named
 * @param oldestArrivalDays how long ago a request may have arrived that staff register only now, in calendar days
 * @param selfService where customers help themselves without a request
 */
public record IntakeRules(
        Set<String> kindsNotOffered, Set<String> voluntaryKinds, int oldestArrivalDays, List<SelfService> selfService) {

    /**
     * A page on which customers help themselves (domain 3.5). It is offered first and never instead of the form.
     *
     * @param kinds codes of the kinds of request it may save
     */
    public record SelfService(Titles title, Titles what, String url, Set<String> kinds) implements Serializable {

        public SelfService {
            requireNonNull(title, "selfService.title is missing");
            requireNonNull(what, "selfService.what is missing");
            kinds = Collections.unmodifiableSet(
                    new LinkedHashSet<>(requireNonNull(kinds, "selfService.kinds is missing")));
            if (url == null || !url.matches("https://[^\\s\"<>]+|/[^\\s\"<>]*")) {
                throw new IllegalArgumentException(
                        "selfService.url has to begin with https:// or, for a page of this portal, with /");
            }
        }
    }

    public IntakeRules {
        kindsNotOffered = Set.copyOf(requireNonNull(kindsNotOffered, "kindsNotOffered is missing"));
        voluntaryKinds = Set.copyOf(requireNonNull(voluntaryKinds, "voluntaryKinds is missing"));
        selfService = List.copyOf(requireNonNull(selfService, "selfService is missing"));
        if (oldestArrivalDays < 1) {
            throw new IllegalArgumentException("oldestArrivalDays has to be at least 1");
        }
    }
}
