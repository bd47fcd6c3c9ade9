package jp.madoguchi.web.api.requests;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import jp.madoguchi.fulfilment.Evidence;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.web.api.json.SentBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What shows that something was carried out.
 *
 * @param task number of the task
 * @param evidence what was done, in words
 * @param doneOn, eraseOn as {@code 2027-04-30}
 * @param recipients who received the data and has to hear of it
 */
@Schema(description = "EXECUTE: what shows that a task was carried out")
public record EvidenceSent(
        Integer task,
        String evidence,
        String doneOn,
        String ticket,
        String before,
        String after,
        Boolean retentionConsulted,
        String backups,
        String basis,
        String eraseOn,
        String record,
        Set<String> recipients)
        implements SentBody {

    /** @throws InputRejected when a date is none */
    public Evidence asEvidence() {
        return new Evidence(
                evidence,
                date("doneOn", doneOn),
                ticket,
                before,
                after,
                retentionConsulted,
                backups,
                basis,
                date("eraseOn", eraseOn),
                record,
                recipients);
    }

    static LocalDate date(String field, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException noDate) {
            throw new InputRejected(field, "fulfilment.evidence.date");
        }
    }
}
