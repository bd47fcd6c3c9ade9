package jp.madoguchi.refusal.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.refusal.Gate;
import jp.madoguchi.refusal.Gate.RecordedReply;
import jp.madoguchi.refusal.GateAnswer;
import jp.madoguchi.refusal.GateQuestion;
import jp.madoguchi.refusal.GateReply;

/** The answers at the gate of one item as one document, by the names of the questions. */
final class GateAsJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record StoredReply(GateReply reply, Set<String> categories, String evidence, String by, String at) {

        static StoredReply of(RecordedReply given) {
            GateAnswer answer = given.answer();
            return new StoredReply(
                    answer.reply(),
                    new TreeSet<>(answer.categories()),
                    answer.evidence(),
                    given.by(),
                    given.at().toString());
        }

        RecordedReply recorded() {
            return new RecordedReply(new GateAnswer(reply, categories, evidence), by, Instant.parse(at));
        }
    }

    private GateAsJson() {}

    static String write(Gate gate) {
        Map<GateQuestion, StoredReply> stored = new EnumMap<>(GateQuestion.class);
        gate.replies().forEach((question, given) -> stored.put(question, StoredReply.of(given)));
        try {
            return JSON.writeValueAsString(stored);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The gate could not be written as JSON", impossible);
        }
    }

    static Gate read(String stored) {
        Map<GateQuestion, RecordedReply> replies = new EnumMap<>(GateQuestion.class);
        try {
            JSON.readValue(stored, new TypeReference<EnumMap<GateQuestion, StoredReply>>() {})
                    .forEach((question, reply) -> replies.put(question, reply.recorded()));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The stored gate cannot be read", damaged);
        }
        return new Gate(replies);
    }
}
