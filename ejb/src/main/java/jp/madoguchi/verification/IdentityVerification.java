package jp.madoguchi.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StepRefused;

/** What staff do to find out whether the requester is who they say. */
@Stateless
public class IdentityVerification {

    @Inject
    private Requests requests;

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private IdentityFiles files;

    @Inject
    private IdentityDesk desk;

    @Inject
    private ProofAsking asking;

    @Inject
    private DocumentReviews documents;

    @Inject
    private LogInReviews logIns;

    @EJB
    private CurrentActor currentActor;

    /**
     * Asks the requester for proof.
     *
     * @throws InputRejected when the address on file is no address
     * @throws StepRefused when identity is already proved
     */
    @RolesAllowed({Role.Names.INTAKE_CLERK, Role.Names.IDENTITY_VERIFIER})
    public void ask(RequestReference reference, long version, AskIdentity asked) {
        asking.ask(workflow.open(reference, version), asked, currentActor.get());
    }

    @RolesAllowed({
        Role.Names.INTAKE_CLERK,
        Role.Names.IDENTITY_VERIFIER,
        Role.Names.CASE_HANDLER,
        Role.Names.LEGAL,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.MANAGER,
        Role.Names.AUDITOR,
        Role.Names.RESTRICTED_REVIEWER
    })
    public IdentityFile of(RequestReference reference) {
        DataSubjectRequest request = requests.find(reference).orElseThrow(RequestNotFound::new);
        return files.forStaff(request, currentActor.get());
    }

    /**
     * Shows a document, and leaves a trace of it. In a transaction of its own, so that the trace is kept before anybody
     * sees anything; without the trace nothing is shown (trust R-25).
     */
    @RolesAllowed(Role.Names.IDENTITY_VERIFIER)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public OpenedDocument openDocument(RequestReference reference, UUID document) {
        return documents.open(reference, document, currentActor.get());
    }

    /**
     * Decides on the documents received.
     *
     * @throws StepRefused when they cannot carry a positive verdict
     */
    @RolesAllowed(Role.Names.IDENTITY_VERIFIER)
    public void decide(RequestReference reference, long version, DocumentsVerdict verdict) {
        documents.decide(workflow.open(reference, version), verdict, currentActor.get());
    }

    /** Codes of the ways of proving identity that can be recorded by hand for this requester. */
    @RolesAllowed(Role.Names.IDENTITY_VERIFIER)
    public SortedSet<String> recordableByHand(RequestReference reference) {
        return requests.find(reference)
                .map(request -> new TreeSet<>(desk.standing(request).recordableByHand()))
                .orElseThrow(RequestNotFound::new);
    }

    /**
     * Records what was found out at the counter, on the telephone or by post.
     *
     * @throws InputRejected when that is no way to be recorded by hand here
     */
    @RolesAllowed(Role.Names.IDENTITY_VERIFIER)
    public void decideByHand(RequestReference reference, long version, HandVerdict verdict) {
        documents.decideByHand(workflow.open(reference, version), verdict, currentActor.get());
    }

    /**
     * Decides on a log-in that could not be matched without a human eye.
     *
     * @throws StepRefused when none is waiting
     */
    @RolesAllowed(Role.Names.IDENTITY_VERIFIER)
    public void review(RequestReference reference, long version, LogInReview review) {
        logIns.review(workflow.open(reference, version), review, currentActor.get());
    }
}
