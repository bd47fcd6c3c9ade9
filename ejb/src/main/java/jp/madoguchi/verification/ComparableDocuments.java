package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.policy.DocumentClass;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.ProofAsked;

/**
 * Which documents are asked for at all: never one that shows nothing of what is on file, because it proves nothing and would
 * be collected for nothing (Guidelines 3-8-7, note 2; domain 4.1). An agent's own documents are compared with the proof of
 * their authority.
 */
@ApplicationScoped
class ComparableDocuments {

    @Inject
    private Policy policy;

    @Inject
    private IdentityRecords records;

    /** Whether a document of this kind is taken. */
    public boolean isTaken(DataSubjectRequest request, DocumentKind kind) {
        return isTaken(request, kind, records.asked(request.reference()));
    }

    /**
     * Whether there is any that proves identity here.
     *
     * @param asked what was looked up for this request, which the caller has read already
     */
    public boolean isAny(DataSubjectRequest request, Optional<ProofAsked> asked) {
        return policy.documents().stream().anyMatch(kind -> provesIdentity(kind) && isTaken(request, kind, asked));
    }

    /** Every kind to tell a requester of: those that are taken, and those that never are, with the reason. */
    public List<DocumentKind> toTell(DataSubjectRequest request) {
        boolean agent = request.form().requesterKind().isAgent();
        Optional<ProofAsked> asked = records.asked(request.reference());
        return policy.documents().stream()
                .filter(kind -> isTaken(request, kind, asked))
                .filter(kind -> agent || kind.documentClass() != DocumentClass.AUTHORITY)
                .toList();
    }

    private static boolean isTaken(DataSubjectRequest request, DocumentKind kind, Optional<ProofAsked> asked) {
        return request.form().requesterKind().isAgent()
                || !provesIdentity(kind)
                || asked.flatMap(ProofAsked::onFile).map(kind::isComparableWith).orElse(true);
    }

    private static boolean provesIdentity(DocumentKind kind) {
        return kind.documentClass() != DocumentClass.AUTHORITY && kind.isAccepted();
    }
}
