package jp.madoguchi.refusal.persistence;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;
import jp.madoguchi.refusal.GroundAnswer;
import jp.madoguchi.refusal.Particular;

/** An answer as it stands in the item's document. */
record StoredAnswer(boolean engaged, String note, Map<String, String> particulars, String by, String at) {

    static StoredAnswer of(RecordedAnswer recorded) {
        Map<String, String> particulars = new TreeMap<>();
        recorded.answer().particulars().forEach((particular, said) -> particulars.put(particular.name(), said));
        return new StoredAnswer(
                recorded.answer().engaged(),
                recorded.answer().note(),
                particulars,
                recorded.by(),
                recorded.at().toString());
    }

    RecordedAnswer recorded() {
        Map<Particular, String> said = new EnumMap<>(Particular.class);
        particulars.forEach((particular, text) -> said.put(Particular.valueOf(particular), text));
        return new RecordedAnswer(new GroundAnswer(engaged, note, said), by, Instant.parse(at));
    }
}
