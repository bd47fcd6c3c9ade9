package jp.madoguchi.provision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.decision.ApprovedItem;
import jp.madoguchi.decision.ApprovedItem.ApprovedLine;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.workflow.StepRefused;

/**
 * Which of somebody's records an approved item gives, and which of their categories. A line may speak of a category, of a
 * recipient, or of a recipient's record within a category ({@code C1b}, record {@code R07}). Where a decision says what no
 * code can tell, nothing is guessed: the extract is then written by hand.
 */
final class GrantedRecords {

    private static final Pattern RECIPIENT = Pattern.compile("[RS]\\d{2}");
    private static final String EVERY = "*";

    private final ItemScope scope;
    private final Map<String, Map<String, Boolean>> byCategory = new HashMap<>();
    private final Map<String, Boolean> byRecipient = new HashMap<>();

    private GrantedRecords(ItemScope scope, List<ApprovedLine> lines) {
        this.scope = scope;
        lines.forEach(this::take);
    }

    /** @throws StepRefused when the decision has to be read by a person */
    static List<Provision> of(ApprovedItem item, ItemScope scope, List<Provision> found) {
        GrantedRecords granted = new GrantedRecords(scope, item.lines());
        return found.stream().flatMap(granted::given).toList();
    }

    private void take(ApprovedLine line) {
        if (line.disposition() == Disposition.GRANT_MASKED || line.field() != null) {
            throw byHand(line);
        }
        boolean gives = line.disposition() == Disposition.GRANT;
        if (RECIPIENT.matcher(line.category()).matches()) {
            note(byRecipient, line.category(), gives, line);
            return;
        }
        Map<String, Boolean> category = byCategory.computeIfAbsent(line.category(), first -> new HashMap<>());
        if (line.record() == null) {
            note(category, EVERY, gives, line);
            return;
        }
        // The code and nothing else: words around it may turn it into its opposite.
        String recipient = line.record().strip();
        if (!RECIPIENT.matcher(recipient).matches()) {
            throw byHand(line);
        }
        note(category, recipient, gives, line);
    }

    // Given in one system and withheld in another: the register knows no systems.
    private static void note(Map<String, Boolean> noted, String key, boolean gives, ApprovedLine line) {
        Boolean before = noted.put(key, gives);
        if (before != null && before != gives) {
            throw byHand(line);
        }
    }

    private Stream<Provision> given(Provision one) {
        boolean asked = scope.recipients().isEmpty()
                || scope.recipients().stream().anyMatch(named -> named.equals(one.recipient()));
        if (!asked || Boolean.FALSE.equals(byRecipient.get(one.recipient()))) {
            return Stream.empty();
        }
        // Decided recipient by recipient, which says all there is to say about whoever was named.
        if (byCategory.isEmpty() && Boolean.TRUE.equals(byRecipient.get(one.recipient()))) {
            return Stream.of(one);
        }
        Set<String> categories = new TreeSet<>();
        one.categories().stream().filter(code -> gives(code, one.recipient())).forEach(categories::add);
        return categories.isEmpty() ? Stream.empty() : Stream.of(one.with(categories));
    }

    private boolean gives(String category, String recipient) {
        Map<String, Boolean> said = byCategory.get(category);
        if (said != null && said.containsKey(recipient)) {
            return said.get(recipient);
        }
        if (said != null && said.containsKey(EVERY)) {
            return said.get(EVERY);
        }
        Boolean all = byCategory.getOrDefault(ItemScope.ALL, Map.of()).get(EVERY);
        if (all != null) {
            return all;
        }
        return scope.asksForEverything() && givesUndecided(category);
    }

    // What systems hold today is decided line by line; what was provided then may be more than that. Nobody who asked
    // for
    // everything and was granted everything is to go without it; but once something is withheld, a person has to look.
    private boolean givesUndecided(String category) {
        if (said(false)) {
            throw byHand(category);
        }
        return said(true);
    }

    private boolean said(boolean gives) {
        return Stream.concat(byCategory.values().stream(), Stream.of(byRecipient))
                .anyMatch(lines -> lines.containsValue(gives));
    }

    private static StepRefused byHand(ApprovedLine line) {
        return byHand(line.category());
    }

    private static StepRefused byHand(String category) {
        return new StepRefused(
                "provision.extract.by.hand",
                "The decision on %s cannot be carried out by code; attach the extract by hand".formatted(category),
                category);
    }
}
