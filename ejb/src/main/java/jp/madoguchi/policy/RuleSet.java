package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A state of the law (domain 0.4). A request keeps the one in force on the day it was received.
 *
 * @param effectiveFrom {@code null} as long as the day is not fixed
 * @param effectiveTo the last day, or {@code null} as long as it is open
 */
public record RuleSet(
        String code,
        String regime,
        Titles title,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        Status status,
        List<Rule> rules)
        implements Serializable {

    /** Where it stands; only the first counts. */
    public enum Status {
        IN_FORCE,
        ENACTED_NOT_IN_FORCE,
        DRAFT
    }

    /**
     * What it switches on.
     *
     * @param ageBelow for whom, when it is for the young only; otherwise {@code null}
     * @param kinds codes of the kinds of request it concerns
     * @param exceptions reason codes that hold in spite of it
     */
    public record Rule(
            RuleSwitch code, Titles title, String source, Integer ageBelow, Set<String> kinds, List<String> exceptions)
            implements Serializable {

        public Rule {
            requireNonNull(code, "rules.code is missing");
            requireNonNull(title, "rules.title is missing");
            requireNonNull(source, "rules.source is missing");
            kinds = Set.copyOf(requireNonNull(kinds, "rules.kinds is missing"));
            exceptions = List.copyOf(requireNonNull(exceptions, "rules.exceptions is missing"));
        }
    }

    public RuleSet {
        requireNonNull(code, "code is missing");
        requireNonNull(regime, "regime is missing");
        requireNonNull(title, "title is missing");
        requireNonNull(status, "status is missing");
        rules = List.copyOf(requireNonNull(rules, "rules is missing"));
        if (status == Status.IN_FORCE && effectiveFrom == null) {
            throw new IllegalArgumentException("effectiveFrom is needed once a rule set is IN_FORCE");
        }
        if (effectiveTo != null && (effectiveFrom == null || effectiveTo.isBefore(effectiveFrom))) {
            throw new IllegalArgumentException("effectiveTo comes before effectiveFrom");
        }
    }

    public boolean isInForceOn(LocalDate day) {
        return status == Status.IN_FORCE
                && !day.isBefore(effectiveFrom)
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    public boolean has(RuleSwitch wanted) {
        return rule(wanted).isPresent();
    }

    /**
     * Whether a rule of this name is switched on.
     *
     * @throws IllegalArgumentException when there is no such name, because a misspelt rule must not count as switched off
     */
    public boolean has(String wanted) {
        return has(RuleSwitch.valueOf(wanted));
    }

    public Optional<Rule> rule(RuleSwitch wanted) {
        return rules.stream().filter(rule -> rule.code() == wanted).findFirst();
    }
}
