package jp.madoguchi.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The checks of asserted grounds that concern an item. */
@ApplicationScoped
class Examinations {

    @Inject
    @Any
    private Instance<AssertedGroundCheck> checks;

    /** Those that can be asked here, what the requester asserts first. */
    public List<AssertedGroundCheck> offered(RequestFacts facts) {
        return checks.stream()
                .filter(check -> check.appliesTo(facts.kind()) && check.isOffered(facts))
                .sorted(Comparator.<AssertedGroundCheck, Boolean>comparing(check -> !check.isOwed(facts))
                        .thenComparing(AssertedGroundCheck::code))
                .toList();
    }

    public Optional<AssertedGroundCheck> find(RequestFacts facts, String code) {
        return offered(facts).stream()
                .filter(check -> check.code().equals(code))
                .findFirst();
    }

    /** The codes that still have to be examined before anything can be decided on the item. */
    public List<String> missing(RequestFacts facts) {
        return missingOf(offered(facts), facts);
    }

    /** Nothing has to be examined where nothing was found, and once one assertion holds in full nothing more is needed. */
    static List<String> missingOf(List<AssertedGroundCheck> offered, RequestFacts facts) {
        boolean settled =
                facts.asserted().values().stream().anyMatch(assertion -> assertion.verdict() == Verdict.JUSTIFIED);
        return facts.nothingFound() || settled
                ? List.of()
                : offered.stream()
                        .filter(check -> check.isOwed(facts))
                        .map(AssertedGroundCheck::code)
                        .filter(code -> facts.examined(code).isEmpty())
                        .toList();
    }
}
