package jp.madoguchi.refusal;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.refusal.Gate.RecordedReply;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.RequestReference;

/** The checklist of every item, in the order of the work: the gate, what is asserted, the grounds of refusal. */
public record AssessmentSheet(RequestReference reference, List<AssessedItem> items) implements Serializable {

    /** One item. */
    public record AssessedItem(
            int number, RequestKind kind, GateSheet gate, List<Examination> asserted, List<AssessedGround> grounds)
            implements Serializable {

        public AssessedItem {
            asserted = List.copyOf(asserted);
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * The questions whether it is retained personal data, in their order.
     *
     * @param needed whether the gate stands before anything else here
     * @param next the question to be answered next, or {@code null}
     * @param categories the data categories found, of which an answer may speak
     */
    public record GateSheet(
            boolean needed, boolean finished, GateQuestion next, List<AskedQuestion> questions, Set<String> categories)
            implements Serializable {

        public GateSheet {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question of the gate.
     *
     * @param signs what the facts say, or {@code null} where no ground could follow
     * @param recorded the answer given last, or {@code null}
     */
    public record AskedQuestion(GateQuestion question, Finding signs, List<GateReply> replies, RecordedReply recorded)
            implements Serializable {

        public AskedQuestion {
            replies = List.copyOf(replies);
        }
    }

    /**
     * Something the requester asserts, and how it is examined.
     *
     * @param owed whether the requester asserts it; others may be examined in the requester's favour
     * @param purposes codes of the purposes to go through one by one; empty where they are not asked for
     * @param balance whether a balancing sheet is asked for
     * @param particulars what each verdict must be backed with
     * @param recorded the examination recorded last, or {@code null}
     */
    public record Examination(
            String code,
            String titleKey,
            boolean owed,
            Finding finding,
            List<String> purposes,
            boolean balance,
            Map<Verdict, Set<Particular>> particulars,
            RecordedAssertion recorded)
            implements Serializable {

        public Examination {
            purposes = List.copyOf(purposes);
        }
    }

    /**
     * One ground.
     *
     * @param titleKey {@code refusal.code.S14-1}
     * @param questionKey {@code refusal.ground.S14-1.question}; the guideline's examples under {@code .hint}
     * @param article {@code 33(2)(i)}
     * @param particulars what an answer of "engaged" must name; labels are {@code refusal.particular.IMPACT}…
     * @param further what it may name too
     * @param byHand whether a person answers it here; otherwise it follows from something else
     * @param recorded the answer given last, or {@code null}
     */
    public record AssessedGround(
            String code,
            String titleKey,
            String questionKey,
            String article,
            Set<Particular> particulars,
            Set<Particular> further,
            boolean byHand,
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

    public Optional<AssessedItem> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }
}
