package jp.madoguchi.web.api.requests;

import java.util.List;
import jp.madoguchi.audit.AuditEntry;
import jp.madoguchi.web.api.json.Representation;

/** The trail of one request. */
public record TrailEvents(List<AuditEntry> events) implements Representation {

    static TrailEvents of(List<AuditEntry> events) {
        return new TrailEvents(events);
    }
}
