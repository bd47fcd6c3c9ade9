package jp.madoguchi.refusal;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/** The examination of an asserted ground, who recorded it and when. */
public record RecordedAssertion(String ground, AssertedAnswer answer, String by, Instant at) implements Serializable {

    public Verdict verdict() {
        return answer.verdict();
    }

    public Map<Particular, String> particulars() {
        return answer.particulars();
    }
}
