package jp.madoguchi.refusal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.preference.Incident;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.shared.RequestReference;

/**
 * Everything a ground may look at for one item. It arrives complete; a ground never fetches.
 *
 * @param aboutRetainedData whether its type asks for something of data held; Arts. 32 to 35 do
 * @param found data categories found, by system, of those the item asks for
 * @param unanswered systems that have not answered conclusively
 * @param asking who asks, and what is known about them
 * @param before how often the same was asked before
 * @param flags what everybody who works on the request must know
 * @param gate what was answered to the question whether it is retained personal data
 * @param asserted what the examination of each asserted ground came to, by its code
 * @param answers to the grounds of refusal, by their codes; what follows from the gate is among them
 */
public record RequestFacts(
        RequestReference reference,
        int item,
        RequestKind kind,
        boolean aboutRetainedData,
        ItemScope scope,
        Map<String, Set<String>> found,
        Set<String> unanswered,
        Asking asking,
        EarlierAsking before,
        Set<RequestFlag> flags,
        Gate gate,
        Map<String, RecordedAssertion> asserted,
        Map<String, RecordedAnswer> answers,
        PolicyFacts policy) {

    /**
     * Who asks.
     *
     * @param identityProved whether a recorded verdict covers the item
     * @param kind in what capacity; a statutory agent asks for a minor or an adult ward
     * @param organisation title of the organisation that gave out the address, when the directory knows it
     * @param pupil whether that organisation is a school
     * @param incidents approaches and uses that had been ruled out, the latest first
     */
    public record Asking(
            boolean identityProved,
            AssuranceLevel requiredLevel,
            RequesterKind kind,
            AccountType account,
            Optional<Titles> organisation,
            boolean pupil,
            List<Incident> incidents) {

        public Asking {
            incidents = List.copyOf(incidents);
        }

        /** How many of them are of one of these kinds. */
        public long incidentsOf(Incident.Kind... kinds) {
            return incidents.stream()
                    .filter(incident -> List.of(kinds).contains(incident.kind()))
                    .count();
        }
    }

    public RequestFacts {
        found = Map.copyOf(found);
        unanswered = Set.copyOf(unanswered);
        flags = Set.copyOf(flags);
        asserted = Map.copyOf(asserted);
        answers = Map.copyOf(answers);
    }

    /** The categories found, wherever they were found. */
    public Set<String> categoriesFound() {
        Set<String> categories = new TreeSet<>();
        found.values().forEach(categories::addAll);
        return categories;
    }

    /** Of these categories, those that were found. */
    public Set<String> foundAmong(Set<String> some) {
        Set<String> both = categoriesFound();
        both.retainAll(some);
        return both;
    }

    public boolean nothingFound() {
        return categoriesFound().isEmpty();
    }

    /** What the requester asserts, {@code U1} to {@code U6} or {@code T1} to {@code T4}; empty when nothing. */
    public String assertedGround() {
        return scope.ground() == null ? "" : scope.ground();
    }

    /** What the examination of an asserted ground came to. */
    public Optional<RecordedAssertion> examined(String ground) {
        return Optional.ofNullable(asserted.get(ground));
    }

    /** Codes with their titles. */
    public Titles named(Set<String> codes) {
        return policy.named(new TreeSet<>(codes));
    }
}
