package jp.madoguchi.fulfilment;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.madoguchi.policy.Purpose;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;

/** What of an item is marketing or advertising, and so stops at once for the time being (domain 6.2, USE_STOP and TP_STOP). */
final class Advertising {

    /** Companies that deliver advertisements, and services that show our product information (domain 3.4: main use). */
    private static final Set<String> RECIPIENTS = Set.of("R07", "R08");

    private Advertising() {}

    /** Codes of the purposes or recipients; none when the item is about something else. */
    static Set<String> in(RequestKind kind, ItemScope scope, Collection<Purpose> purposes) {
        return switch (kind) {
            case USE_STOP -> purposesOf(scope, purposes);
            case TP_STOP, OPTOUT_STOP -> recipientsOf(scope);
            case CONSENT_WITHDRAWAL -> {
                Set<String> both = new TreeSet<>(recipientsNamed(scope));
                both.addAll(purposesNamed(scope, purposes));
                yield both;
            }
            default -> Set.of();
        };
    }

    // Who names no purpose wants all of them stopped.
    private static Set<String> purposesOf(ItemScope scope, Collection<Purpose> purposes) {
        return scope.purposes().isEmpty() ? marketing(purposes) : purposesNamed(scope, purposes);
    }

    private static Set<String> recipientsOf(ItemScope scope) {
        return scope.recipients().isEmpty() ? RECIPIENTS : recipientsNamed(scope);
    }

    private static Set<String> purposesNamed(ItemScope scope, Collection<Purpose> purposes) {
        Set<String> named = new TreeSet<>(marketing(purposes));
        named.retainAll(scope.purposes());
        return named;
    }

    private static Set<String> recipientsNamed(ItemScope scope) {
        Set<String> named = new TreeSet<>(RECIPIENTS);
        named.retainAll(scope.recipients());
        return named;
    }

    private static Set<String> marketing(Collection<Purpose> purposes) {
        return purposes.stream()
                .filter(Purpose::marketing)
                .map(Purpose::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
