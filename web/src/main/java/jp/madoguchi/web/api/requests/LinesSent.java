package jp.madoguchi.web.api.requests;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.web.api.json.SentBody;

/** The decision lines of one item: a JSON array. */
public record LinesSent(List<Line> lines) implements SentBody {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LinesSent {
        if (lines == null || lines.contains(null)) {
            throw new InputRejected("lines", "intake.required");
        }
    }

    /** One line. */
    public record Line(
            String category,
            String system,
            Disposition disposition,
            String reasonCode,
            String internalReason,
            String externalReason,
            String externalReasonEn,
            String record,
            String field,
            String masking) {}

    List<DecisionLine> asLines() {
        return lines.stream()
                .map(line -> new DecisionLine(
                        line.category(),
                        line.system(),
                        line.disposition(),
                        line.reasonCode(),
                        line.internalReason(),
                        line.externalReason(),
                        line.externalReasonEn(),
                        line.record(),
                        line.field(),
                        line.masking()))
                .toList();
    }
}
