package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.verification.account.AccountMatch;
import jp.madoguchi.verification.document.NoDocumentNumber;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.ProofAsked;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StepRefused;

/** Asks a requester for proof of identity, with what staff looked up beforehand. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProofAsking {

    /** One address and nothing else; forgiving about odd local parts, which Japanese carriers gave out for years. */
    private static final Pattern ONE_ADDRESS = Pattern.compile(
            "[^\\s\\p{Cntrl}@,;:<>()\\[\\]\"\\\\]{1,64}@[\\p{L}\\p{N}.-]{1,185}\\.[\\p{L}\\p{N}-]{2,63}");

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private IdentityRecords records;

    @Inject
    private IdentityDesk desk;

    @Inject
    private Clock clock;

    public void ask(DataSubjectRequest request, AskIdentity asked, Actor actor) {
        String address = addressIn(asked.registeredEmail());
        String note = NoDocumentNumber.in(asked.note());
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

    private static String addressIn(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String address = given.strip();
        if (!ONE_ADDRESS.matcher(address).matches()) {
            throw new InputRejected("registeredEmail", "verification.address.malformed");
        }
        return address;
    }
}
