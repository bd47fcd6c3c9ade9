package jp.madoguchi.refusal;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.RequestReference;

/** Every ground that applies to each item: what the facts say, and what people answered. */
public record AssessmentSheet(RequestReference reference, List<AssessedItem> items) implements Serializable {

    /** One item and the grounds that may be used against it, in the catalogue's order. */
    public record AssessedItem(int number, RequestKind kind, List<AssessedGround> grounds) implements Serializable {

        public AssessedItem {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * One ground.
     *
     * @param titleKey {@code refusal.code.S14-1}
     * @param questionKey {@code refusal.ground.S14-1.question}
     * @param article {@code 33(2)(i)}
     * @param particulars what an answer of "engaged" must name; labels are {@code refusal.particular.IMPACT}…
     * @param recorded the answer given last, or {@code null}
     */
    public record AssessedGround(
            String code,
            String titleKey,
            String questionKey,
            String article,
            Set<Particular> particulars,
            Finding finding,
            RecordedAnswer recorded)
            implements Serializable {

        public Optional<RecordedAnswer> answer() {
            return Optional.ofNullable(recorded);
        }
    }

    /** An answer, who gave it and when. */
    public record RecordedAnswer(GroundAnswer answer, String by, Instant at) implements Serializable {}

    public AssessmentSheet {
        items = List.copyOf(items);
    }
}
