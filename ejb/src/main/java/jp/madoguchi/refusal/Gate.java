package jp.madoguchi.refusal;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;

/**
 * The gate of one item: is what was found retained personal data at all (APPI Art. 16(4); domain 2.5)? The questions are
 * asked in their order, and the first one that nothing of the item passes ends it.
 */
public record Gate(Map<GateQuestion, RecordedReply> replies) implements Serializable {

    /** An answer, who gave it and when. */
    public record RecordedReply(GateAnswer answer, String by, Instant at) implements Serializable {}

    public Gate {
        Map<GateQuestion, RecordedReply> inOrder = new EnumMap<>(GateQuestion.class);
        inOrder.putAll(replies);
        replies = Collections.unmodifiableMap(inOrder);
    }

    /** Where no question has been answered. */
    public static Gate closed() {
        return new Gate(Map.of());
    }

    /** Whether the gate has to be gone through: something was found that the right asked for could concern. */
    static boolean standsBefore(RequestFacts facts) {
        return facts.aboutRetainedData() && !facts.nothingFound();
    }

    /** The question that is next, or nothing when the gate is finished. */
    public Optional<GateQuestion> next() {
        for (GateQuestion question : GateQuestion.values()) {
            RecordedReply given = replies.get(question);
            if (given == null) {
                return Optional.of(question);
            }
            if (given.answer().endsTheGate()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    public boolean isFinished() {
        return next().isEmpty();
    }

    /** Whether nothing of the item is retained personal data. */
    public boolean isClosedToAll() {
        return replies.values().stream().anyMatch(given -> given.answer().endsTheGate());
    }

    /** Why a data category is no retained personal data; nothing when it passed. */
    public Optional<String> codeAgainst(String category) {
        return replies.values().stream()
                .map(RecordedReply::answer)
                .filter(answer ->
                        answer.categories().isEmpty() || answer.categories().contains(category))
                .flatMap(answer -> answer.reply().code().stream())
                .findFirst();
    }

    /** Whether the question can be answered now: it is next, or it was answered before. */
    boolean isOpen(GateQuestion question) {
        return next().map(next -> question.compareTo(next) <= 0).orElse(true)
                && before(question).stream()
                        .noneMatch(earlier -> earlier.answer().endsTheGate());
    }

    /** With one more answer; a changed answer takes back those that came after it when it ends the gate. */
    Gate with(RecordedReply reply) {
        GateQuestion question = reply.answer().reply().question();
        Map<GateQuestion, RecordedReply> more = new EnumMap<>(GateQuestion.class);
        replies.forEach((asked, given) -> {
            if (asked.compareTo(question) < 0 || !reply.answer().endsTheGate()) {
                more.put(asked, given);
            }
        });
        more.put(question, reply);
        return new Gate(more);
    }

    /** The reason codes that follow from it, each as an answer to its ground. */
    Map<String, RecordedAnswer> engaged() {
        Map<String, RecordedAnswer> engaged = new LinkedHashMap<>();
        replies.values()
                .forEach(given -> given.answer().reply().code().ifPresent(code -> {
                    GateAnswer answer = given.answer();
                    engaged.put(
                            code,
                            new RecordedAnswer(
                                    new GroundAnswer(
                                            true,
                                            answer.evidence(),
                                            Map.of(Particular.GATE_EVIDENCE, answer.evidence())),
                                    given.by(),
                                    given.at()));
                }));
        return engaged;
    }

    /** The answer that a code of the gate follows from. */
    public Optional<GateAnswer> answerBehind(String code) {
        return replies.values().stream()
                .map(RecordedReply::answer)
                .filter(answer -> answer.reply().code().filter(code::equals).isPresent())
                .findFirst();
    }

    private List<RecordedReply> before(GateQuestion question) {
        return Arrays.stream(GateQuestion.values())
                .filter(earlier -> earlier.compareTo(question) < 0 && replies.containsKey(earlier))
                .map(replies::get)
                .toList();
    }
}
