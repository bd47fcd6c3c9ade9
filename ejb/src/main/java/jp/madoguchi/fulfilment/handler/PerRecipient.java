package jp.madoguchi.fulfilment.handler;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.RequestHandler.Order;
import jp.madoguchi.fulfilment.RequestHandler.Work;

/** One piece of work for each recipient of what was granted (domain 3.4). */
final class PerRecipient {

    private PerRecipient() {}

    /** Lines that mean no recipient make one piece of work for all of them together. */
    static List<Work> work(Order order, ExecutionAction action) {
        TreeMap<String, Set<String>> codes = new TreeMap<>();
        order.lines(Disposition::isHandedOut).forEach(line -> {
            Set<String> recipients = order.recipientsOf(line);
            (recipients.isEmpty() ? Set.of("") : recipients)
                    .forEach(recipient -> codes.computeIfAbsent(recipient, first -> new TreeSet<>())
                            .add(line.category()));
        });
        return codes.entrySet().stream()
                .map(entry ->
                        new Work(action, null, entry.getValue(), entry.getKey().isEmpty() ? null : entry.getKey()))
                .toList();
    }
}
