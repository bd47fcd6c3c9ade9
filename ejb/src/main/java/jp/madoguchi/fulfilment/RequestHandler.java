package jp.madoguchi.fulfilment;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import jp.madoguchi.decision.ApprovedItem;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.request.RequestKind;

/**
 * What is particular to carrying out one kind of request: one class each in {@code fulfilment/handler}, found by the
 * container and never registered.
 */
public interface RequestHandler {

    RequestKind kind();

    /** What must be done for an approved item; nothing when all of it was refused or not held. */
    List<Work> workFor(ApprovedItem item);

    /** One thing to do in one system. */
    record Work(ExecutionAction action, String system, Set<String> categories) implements Serializable {

        public Work {
            categories = Collections.unmodifiableSet(new TreeSet<>(categories));
        }

        /** One piece of work per system in which a line with such a disposition is carried out, with the categories of all of them. */
        public static List<Work> perSystem(ApprovedItem item, ExecutionAction action, Predicate<Disposition> matches) {
            TreeMap<String, Set<String>> categories = new TreeMap<>();
            item.lines().stream()
                    .filter(line -> matches.test(line.disposition()))
                    .forEach(line -> line.systems()
                            .forEach(system -> categories
                                    .computeIfAbsent(system, first -> new TreeSet<>())
                                    .add(line.category())));
            return categories.entrySet().stream()
                    .map(system -> new Work(action, system.getKey(), system.getValue()))
                    .toList();
        }
    }
}
