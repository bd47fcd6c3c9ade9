package jp.madoguchi.ledger;

import java.io.Serializable;
import java.util.List;

/** Who carries how much (domain 9.3). */
public record Workload(List<OfHandler> handlers, List<OfSystem> systems, List<OfFee> fees) implements Serializable {

    public Workload {
        handlers = List.copyOf(handlers);
        systems = List.copyOf(systems);
        fees = List.copyOf(fees);
    }

    /** @param decided in the period, of the requests this person has now */
    public record OfHandler(String handler, long open, long decided) implements Serializable {}

    /** Days from asking a system's owner to the answer. */
    public record OfSystem(String system, long answers, double meanDays, double medianDays) implements Serializable {}

    /** @param entry what the fee ledger calls it, such as {@code PAID} */
    public record OfFee(String entry, long number, long amount) implements Serializable {}
}
