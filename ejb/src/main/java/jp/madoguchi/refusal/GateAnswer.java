package jp.madoguchi.refusal;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person answered to a question of the gate.
 *
 * @param categories the data categories it is said of; empty for the whole item. Said only of what does not pass
 * @param evidence what the answer rests on; internal, never printed
 */
public record GateAnswer(GateReply reply, Set<String> categories, String evidence) implements Serializable {

    public GateAnswer {
        categories = categories == null
                ? Set.of()
                : categories.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** An answer about the whole item. */
    public GateAnswer(GateReply reply, String evidence) {
        this(reply, Set.of(), evidence);
    }

    /** Whether it ends the gate: nothing of the item is retained personal data. */
    boolean endsTheGate() {
        return reply.code().isPresent() && categories.isEmpty();
    }

    /** The same, said of the whole item when it names everything that was found. */
    GateAnswer about(Set<String> found) {
        return categories.equals(found) ? new GateAnswer(reply, evidence) : this;
    }
}
