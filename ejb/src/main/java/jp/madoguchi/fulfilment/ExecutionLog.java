package jp.madoguchi.fulfilment;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.RequestReference;

/** Everything that has to be carried out for a request, and the evidence that it was. */
public record ExecutionLog(RequestReference reference, List<ExecutionTaskView> tasks) implements Serializable {

    /**
     * A task as people read it.
     *
     * @param number counted from 1 within the request
     * @param action what to do; in words: bundle key {@code fulfilment.action.HAND_OUT}
     * @param system {@code null} when it concerns no particular system
     * @param categories data categories, or purposes for a cessation of use
     * @param recipient whom it concerns, of the policy's recipients; {@code null} when nobody outside
     * @param file what a disclosure hands out, or {@code null}
     * @param evidence what was done, in words
     * @param proof everything that shows it; {@code null} like evidence, confirmedBy and confirmedAt until confirmed
     */
    public record ExecutionTaskView(
            int number,
            int item,
            RequestKind kind,
            ExecutionAction action,
            String system,
            Set<String> categories,
            String recipient,
            AttachedFile file,
            String evidence,
            Evidence proof,
            String confirmedBy,
            Instant confirmedAt)
            implements Serializable {

        public ExecutionTaskView {
            categories = Collections.unmodifiableSet(new TreeSet<>(categories));
        }

        public Optional<AttachedFile> attached() {
            return Optional.ofNullable(file);
        }

        public boolean isConfirmed() {
            return confirmedAt != null;
        }
    }

    /** An extract as it was attached; its content lies in the vault. */
    public record AttachedFile(UUID id, String fileName, String mediaType, long size, String sha256)
            implements Serializable {}

    public ExecutionLog {
        tasks = List.copyOf(tasks);
    }
}
