package jp.madoguchi.fulfilment;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.policy.Recipient;
import jp.madoguchi.policy.RecipientClass;

/**
 * Who has to hear of what was done (domain 3.4). Who carried it out may name them, because they know where the data went;
 * otherwise a stop of provision reaches its recipient, and everything else those who work on our behalf or jointly with
 * us. A third party who received data by consent is told of a correction or an erasure only when named: sending them the
 * identifier of somebody whose data they may never have had would be a provision of its own.
 */
final class RecipientsConcerned {

    private RecipientsConcerned() {}

    /** One letter: what one recipient is asked to do for one item. */
    record Letter(int item, Instruction instruction, String recipient, Set<String> codes, String record) {}

    /** Every letter that follows from these tasks; what several systems did for one item is one letter. */
    static List<Letter> letters(Collection<ExecutionTaskView> done, Collection<Recipient> known) {
        TreeMap<String, Letter> letters = new TreeMap<>();
        for (ExecutionTaskView task : done) {
            if (task.action().isPropagated() && task.proof() != null) {
                Instruction instruction = Instruction.of(task.action());
                for (String recipient : of(task.action(), task.recipient(), task.proof(), known)) {
                    letters.merge(
                            task.item() + " " + instruction + " " + recipient,
                            new Letter(
                                    task.item(),
                                    instruction,
                                    recipient,
                                    task.categories(),
                                    task.proof().record()),
                            RecipientsConcerned::together);
                }
            }
        }
        return List.copyOf(letters.values());
    }

    static Set<String> of(ExecutionAction action, String recipient, Evidence proof, Collection<Recipient> known) {
        Set<String> concerned = new TreeSet<>();
        if (proof.recipients() != null) {
            concerned.addAll(proof.recipients());
        } else if (action == ExecutionAction.STOP_PROVISION && recipient == null) {
            known.stream().filter(Recipient::stoppable).map(Recipient::code).forEach(concerned::add);
        } else if (action != ExecutionAction.STOP_PROVISION) {
            concerned.addAll(onOurBehalf(known));
        }
        // Whose provision was stopped is always told.
        if (recipient != null) {
            concerned.add(recipient);
        }
        return concerned;
    }

    /**
     * What a recipient has to put in the place of what they have: nothing else they need for it. Empty when something was
     * only taken out.
     */
    static String correctedValues(RecipientNotice notice, Collection<ExecutionTaskView> done) {
        return done.stream()
                .filter(task -> task.item() == notice.item() && task.action() == ExecutionAction.CORRECT)
                .filter(task -> task.categories().stream().anyMatch(notice.codes()::contains))
                .filter(task -> task.proof() != null && task.proof().after() != null)
                .map(task -> task.proof().after())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Processors and joint users, for the form that has them ticked beforehand. */
    static Set<String> onOurBehalf(Collection<Recipient> known) {
        Set<String> codes = new TreeSet<>();
        known.stream()
                .filter(each -> each.classification() == RecipientClass.PROCESSOR
                        || each.classification() == RecipientClass.JOINT_USE)
                .map(Recipient::code)
                .forEach(codes::add);
        return codes;
    }

    private static Letter together(Letter one, Letter other) {
        Set<String> codes = new TreeSet<>(one.codes());
        codes.addAll(other.codes());
        return new Letter(
                one.item(),
                one.instruction(),
                one.recipient(),
                codes,
                one.record() == null ? other.record() : one.record());
    }
}
