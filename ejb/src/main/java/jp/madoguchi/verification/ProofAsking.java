package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.verification.account.AccountMatch;
import jp.madoguchi.verification.account.AddressOnFile;
import jp.madoguchi.verification.document.NoteOnIdentity;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.ProofAsked;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StepRefused;

/** Asks a requester for proof of identity, with what staff looked up beforehand. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProofAsking {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private IdentityRecords records;

    @Inject
    private IdentityDesk desk;

    @Inject
    private Clock clock;

    public void ask(DataSubjectRequest request, AskIdentity asked, Actor actor) {
        String address = AddressOnFile.of(asked.registeredEmail()).orElse(null);
        String note = NoteOnIdentity.of(asked.note());
        if (desk.isCovered(request)) {
            throw new StepRefused("verification.identity.already.proved", "The requester's identity is already proved");
        }
        String contact = request.form().dataSubject().email();
        boolean unmatched = address != null && !AccountMatch.sameAddress(address, contact);
        ProofAsked proof = records.asked(request.reference()).orElseGet(() -> new ProofAsked(request.reference()));
        proof.lookedUp(address, unmatched, note);
        proof.askedBy(actor.subject(), clock.instant());
        records.add(proof);
        workflow.take(
                request,
                RequestAction.ASK_IDENTITY,
                actor,
                Map.of(
                        "addressOnFile", String.valueOf(address != null),
                        "unmatchedChannel", String.valueOf(unmatched)));
    }
}
