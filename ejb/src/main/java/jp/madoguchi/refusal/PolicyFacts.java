package jp.madoguchi.refusal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.madoguchi.policy.RecipientClass;
import jp.madoguchi.policy.Titles;

/**
 * What the policy says about what one item concerns.
 *
 * @param titles of the data categories, purposes and recipients, by their codes
 * @param obstacles to erasure, by data category (domain 3.1)
 * @param linked data categories that are personal only while linked or indexed
 * @param entrusted data categories over which an organisation usually has the authority
 * @param recipients on what the provision to each recipient named rests (domain 3.4)
 * @param unstoppable of the purposes named, those that cannot stop without ending the service (domain 3.2)
 * @param forbiddenForPupils purposes for which data of pupils are never used (domain 3.7)
 * @param purposes every purpose of use, in the policy's order
 * @param unconditional the rule by which the young need no ground, where the law of the day of receipt has it
 */
public record PolicyFacts(
        Map<String, Titles> titles,
        Map<String, Titles> obstacles,
        Set<String> linked,
        Set<String> entrusted,
        Map<String, RecipientClass> recipients,
        Set<String> unstoppable,
        Set<String> forbiddenForPupils,
        List<String> purposes,
        Optional<UnconditionalStop> unconditional) {

    /**
     * Cessation without a ground (Act No. 56 of 2026, new Art. 35(9), (10)).
     *
     * @param ageBelow who is younger needs no ground
     * @param on the day on which the age counts: that of receipt
     * @param exceptions reason codes that hold in spite of it
     */
    public record UnconditionalStop(int ageBelow, LocalDate on, List<String> exceptions) {

        /** Whether somebody born then is young enough. */
        public boolean covers(LocalDate birth) {
            return birth.plusYears(ageBelow).isAfter(on);
        }
    }

    public PolicyFacts {
        titles = Map.copyOf(titles);
        obstacles = Map.copyOf(obstacles);
        linked = Set.copyOf(linked);
        entrusted = Set.copyOf(entrusted);
        recipients = Map.copyOf(recipients);
        unstoppable = Set.copyOf(unstoppable);
        forbiddenForPupils = Set.copyOf(forbiddenForPupils);
        purposes = List.copyOf(purposes);
    }

    /** Codes as people read them: with their titles. */
    public Titles named(Collection<String> codes) {
        return new Titles(
                codes.stream().map(code -> code + " " + title(code).ja()).collect(Collectors.joining("、")),
                codes.stream().map(code -> code + " " + title(code).en()).collect(Collectors.joining(", ")));
    }

    /** What stands in the way of erasing these categories, each with its reason. */
    public Titles obstaclesOf(Set<String> categories) {
        Set<String> kept = new TreeSet<>(categories);
        kept.retainAll(obstacles.keySet());
        return new Titles(
                kept.stream()
                        .map(code ->
                                title(code).ja() + "(" + obstacles.get(code).ja() + ")")
                        .collect(Collectors.joining("、")),
                kept.stream()
                        .map(code ->
                                title(code).en() + " (" + obstacles.get(code).en() + ")")
                        .collect(Collectors.joining(", ")));
    }

    private Titles title(String code) {
        return titles.getOrDefault(code, new Titles(code, code));
    }
}
