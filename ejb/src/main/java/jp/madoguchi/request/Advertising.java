package jp.madoguchi.request;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Purpose;

/**
 * What of an item is marketing or advertising, and so stops at once for the time being (domain 6.2, USE_STOP and TP_STOP).
 * The clock that runs for such a stop and the work that is owed both ask here, so that neither comes without the other.
 */
public final class Advertising {

    private final Set<String> purposes;
    private final Set<String> recipients;

    private Advertising(Set<String> purposes, Set<String> recipients) {
        this.purposes = purposes;
        this.recipients = recipients;
    }

    /** By what this organisation calls marketing, and to whom it hands data for advertising. */
    public static Advertising of(Policy policy) {
        return new Advertising(
                policy.purposes().stream()
                        .filter(Purpose::marketing)
                        .map(Purpose::code)
                        .collect(Collectors.toSet()),
                policy.targets().provisionalStop().recipients());
    }

    /** Codes of the purposes or recipients; none when the item is about something else. */
    public Set<String> in(RequestKind kind, ItemScope scope) {
        return in(kind, scope.purposes(), scope.recipients());
    }

    public Set<String> in(RequestKind kind, Collection<String> namedPurposes, Collection<String> namedRecipients) {
        return switch (kind) {
            case USE_STOP -> orAll(purposes, namedPurposes);
            case TP_STOP, OPTOUT_STOP -> orAll(recipients, namedRecipients);
            case CONSENT_WITHDRAWAL -> {
                Set<String> both = named(recipients, namedRecipients);
                both.addAll(named(purposes, namedPurposes));
                yield both;
            }
            default -> Set.of();
        };
    }

    // Who names none wants all of them stopped.
    private static Set<String> orAll(Set<String> advertising, Collection<String> named) {
        return named.isEmpty() ? new TreeSet<>(advertising) : named(advertising, named);
    }

    private static Set<String> named(Set<String> advertising, Collection<String> named) {
        Set<String> both = new TreeSet<>(advertising);
        both.retainAll(named);
        return both;
    }
}
