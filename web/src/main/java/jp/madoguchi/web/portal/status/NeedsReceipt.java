package jp.madoguchi.web.portal.status;

import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.request.Receipts;
import jp.madoguchi.web.portal.PortalPage;
import jp.madoguchi.web.portal.Visit;

/**
 * A page for whoever has opened a request with its receipt code. The code may have been replaced since, when a data subject
 * went on with what their agent had begun (domain 4.4): a session that was begun with the old one ends with it.
 */
abstract class NeedsReceipt extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Receipts receipts;

    /** The request this visitor has open; what a replaced code had opened is forgotten. */
    final Optional<OpenReceipt> opened(Visit visit) {
        Optional<OpenReceipt> open = visit.kept(OpenReceipt.class);
        if (open.isPresent() && !isStillOpen(open.get())) {
            visit.takeKept(OpenReceipt.class);
            return Optional.empty();
        }
        return open;
    }

    boolean isStillOpen(OpenReceipt open) {
        return receipts.isStillOpenTo(open.holder());
    }
}
