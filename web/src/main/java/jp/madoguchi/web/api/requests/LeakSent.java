package jp.madoguchi.web.api.requests;

import jp.madoguchi.notification.LeakReport;
import jp.madoguchi.web.api.json.SentBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An incident as the requester is to be told of it.
 *
 * @param occurredOn as {@code 2026-11-23}
 * @param incident its number in the register of incidents
 * @param reported whether the Commission has been told
 * @param en needed for a request in English
 */
@Schema(description = "The account of an incident that Art. 26(2) demands")
public record LeakSent(String occurredOn, String incident, Boolean reported, AccountSent ja, AccountSent en)
        implements SentBody {

    /** The account in one language. */
    public record AccountSent(String what, String data, String cause, String harm, String measures) {

        LeakReport.Account asAccount() {
            return new LeakReport.Account(what, data, cause, harm, measures);
        }
    }

    LeakReport asReport() {
        return new LeakReport(
                occurredOn, incident, reported, ja == null ? null : ja.asAccount(), en == null ? null : en.asAccount());
    }
}
