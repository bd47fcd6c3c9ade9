package jp.madoguchi.verification.document;

import static jp.madoguchi.policy.DocumentClass.AUTHORITY;
import static jp.madoguchi.policy.DocumentClass.NON_PHOTO;
import static jp.madoguchi.policy.DocumentClass.PHOTO;

import java.util.Collection;
import java.util.Optional;
import jp.madoguchi.policy.DocumentClass;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.workflow.StepRefused;

/**
 * Whether the documents at hand can carry a positive verdict: one with a photo or two different ones without
 * (domain 4.2), and of an agent a proof of authority as well (Art. 37(3), domain 4.4). Supplementary ones never count.
 */
public final class EnoughDocuments {

    private EnoughDocuments() {}

    /** Why they cannot, or nothing when they can. */
    public static Optional<StepRefused> objection(
            boolean agent, boolean authorityProved, Collection<DocumentKind> received) {
        if (different(received, PHOTO) < 1 && different(received, NON_PHOTO) < 2) {
            return Optional.of(new StepRefused(
                    "verification.documents.not.enough",
                    "Identity needs one document with a photo, or two different ones without"));
        }
        if (agent && (different(received, AUTHORITY) < 1 || !authorityProved)) {
            return Optional.of(new StepRefused(
                    "verification.authority.not.proved",
                    "An agent's identity counts only together with a document that proves their authority"));
        }
        return Optional.empty();
    }

    private static long different(Collection<DocumentKind> received, DocumentClass documentClass) {
        return received.stream()
                .filter(kind -> kind.documentClass() == documentClass)
                .map(DocumentKind::code)
                .distinct()
                .count();
    }
}
