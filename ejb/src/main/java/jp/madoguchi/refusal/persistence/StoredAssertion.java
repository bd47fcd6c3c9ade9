package jp.madoguchi.refusal.persistence;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.refusal.AssertedAnswer;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.PurposeAnswer;
import jp.madoguchi.refusal.RecordedAssertion;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.refusal.Weighing;

/** The examination of an asserted ground as it stands in the item's document. */
record StoredAssertion(
        Verdict verdict,
        String extent,
        String note,
        Map<String, String> particulars,
        List<PurposeAnswer> purposes,
        List<Weighing> balance,
        String by,
        String at) {

    static StoredAssertion of(RecordedAssertion recorded) {
        AssertedAnswer answer = recorded.answer();
        Map<String, String> particulars = new TreeMap<>();
        answer.particulars().forEach((particular, said) -> particulars.put(particular.name(), said));
        return new StoredAssertion(
                answer.verdict(),
                answer.extent(),
                answer.note(),
                particulars,
                answer.purposes(),
                answer.balance(),
                recorded.by(),
                recorded.at().toString());
    }

    RecordedAssertion recorded(String ground) {
        Map<Particular, String> said = new EnumMap<>(Particular.class);
        particulars.forEach((particular, text) -> said.put(Particular.valueOf(particular), text));
        return new RecordedAssertion(
                ground, new AssertedAnswer(verdict, extent, note, said, purposes, balance), by, Instant.parse(at));
    }
}
