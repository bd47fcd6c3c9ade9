package jp.madoguchi.verification.document;

import static jp.madoguchi.policy.DocumentClass.NON_PHOTO;
import static jp.madoguchi.policy.DocumentClass.PHOTO;

import java.util.Collection;
import java.util.Optional;
import jp.madoguchi.policy.DocumentClass;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.workflow.StepRefused;

/**
 * Whether the documents at hand can carry a positive verdict: one with a photo or two different ones without
 * (domain 4.2). Supplementary ones and proofs of authority never count.
 */
public final class EnoughDocuments {

    private EnoughDocuments() {}

    /**
     * Why they cannot, or nothing when they can.
     *
     * @param counting the kinds of those whose date lets them count
     */
    public static Optional<StepRefused> objection(Collection<DocumentKind> counting) {
        return different(counting, PHOTO) < 1 && different(counting, NON_PHOTO) < 2
                ? Optional.of(new StepRefused(
                        "verification.documents.not.enough",
                        "Identity needs one document with a photo, or two different ones without"))
                : Optional.empty();
    }

    private static long different(Collection<DocumentKind> counting, DocumentClass documentClass) {
        return counting.stream()
                .filter(kind -> kind.documentClass() == documentClass)
                .map(DocumentKind::code)
                .distinct()
                .count();
    }
}
