package jp.madoguchi.web.console.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.madoguchi.audit.AuditEntry;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.web.console.request.OpenRequest;

/** Everything that happened to a request, oldest first. */
@Named
@ViewScoped
public class TrailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private AuditTrail trail;

    private transient List<AuditEntry> entries;

    public List<AuditEntry> getEntries() {
        if (entries == null) {
            entries = trail.of(file.ref());
        }
        return entries;
    }
}
