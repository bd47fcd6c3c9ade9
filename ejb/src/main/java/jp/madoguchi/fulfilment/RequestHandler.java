package jp.madoguchi.fulfilment;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.madoguchi.decision.ApprovedItem;
import jp.madoguchi.decision.ApprovedItem.ApprovedLine;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;

/**
 * What is particular to carrying out one kind of request: one class each in {@code fulfilment/handler}, found by the
 * container and never registered.
 */
public interface RequestHandler {

    RequestKind kind();

    /** What must be done for an approved item; nothing when all of it was refused or not held. */
    List<Work> workFor(Order order);

    /**
     * An approved item with what its requester asked for.
     *
     * @param mustBeKept categories that a law has us keep for a time (reason code U-RETAIN)
     */
    record Order(ApprovedItem item, ItemScope scope, Set<String> mustBeKept) {

        public Order {
            mustBeKept = Set.copyOf(mustBeKept);
        }

        /** The lines with such a disposition. */
        public List<ApprovedLine> lines(Predicate<Disposition> matches) {
            return item.lines().stream()
                    .filter(line -> matches.test(line.disposition()))
                    .toList();
        }

        /** What is granted, in one piece of work that concerns no particular system; nothing when nothing is granted. */
        public List<Work> asAWhole(ExecutionAction action) {
            Set<String> codes = new TreeSet<>();
            lines(Disposition::isHandedOut).forEach(line -> codes.add(line.category()));
            return codes.isEmpty() ? List.of() : List.of(new Work(action, null, codes));
        }

        /** The recipients a line means: itself where it names one, otherwise those the requester named. */
        public Set<String> recipientsOf(ApprovedLine line) {
            return RECIPIENT.matcher(line.category()).matches()
                    ? Set.of(line.category())
                    : new TreeSet<>(scope.recipients());
        }
    }

    /** The codes of domain 3.4. */
    Pattern RECIPIENT = Pattern.compile("[RS]\\d{2}");

    /**
     * One thing to do.
     *
     * @param system {@code null} when it concerns no particular system
     * @param recipient whom it concerns, or {@code null}
     */
    record Work(ExecutionAction action, String system, Set<String> categories, String recipient)
            implements Serializable {

        public Work {
            categories = Collections.unmodifiableSet(new TreeSet<>(categories));
        }

        public Work(ExecutionAction action, String system, Set<String> categories) {
            this(action, system, categories, null);
        }

        /**
         * One piece of work per system in which a line is carried out, with the categories of all of them. Lines that no
         * system was found for make one piece of work without a system, so that nothing granted is ever forgotten.
         */
        public static List<Work> perSystem(Collection<ApprovedLine> lines, ExecutionAction action) {
            TreeMap<String, Set<String>> categories = new TreeMap<>();
            lines.forEach(line -> (line.systems().isEmpty() ? Set.of("") : line.systems())
                    .forEach(system -> categories
                            .computeIfAbsent(system, first -> new TreeSet<>())
                            .add(line.category())));
            return categories.entrySet().stream()
                    .map(system ->
                            new Work(action, system.getKey().isEmpty() ? null : system.getKey(), system.getValue()))
                    .toList();
        }
    }
}
