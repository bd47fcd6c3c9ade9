package jp.madoguchi.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.verification.document.AcceptedContent;
import jp.madoguchi.verification.document.DisplayFileName;
import jp.madoguchi.verification.persistence.OneTimeCode;
import jp.madoguchi.verification.screening.Screened;
import jp.madoguchi.verification.screening.Screening;
import jp.madoguchi.workflow.StepRefused;

/**
 * What the holder of a receipt code does to prove who they are, and to show it once more before they collect what was
 * disclosed; by then it changes nothing but that ({@link FreshFactor}). A refusal is thrown only after the attempt has been
 * recorded in a transaction of its own, because the refusal would take the record of it back (trust T-05).
 */
@Stateless
@PermitAll
public class ProofByRequester {

    private static final String CODE_FIELD = "code";

    @Inject
    private Requests requests;

    @Inject
    private IdentityFiles files;

    @Inject
    private Screening screening;

    @Inject
    private ComparableDocuments comparable;

    @EJB
    private OneTimeCodes codes;

    @EJB
    private CustomerLogIns logIns;

    @EJB
    private DocumentIntake documents;

    public IdentityFile of(ReceiptHolder holder) {
        return requests.find(holder.reference())
                .map(request -> files.forRequester(request, holder))
                .orElseThrow(RequestNotFound::new);
    }

    /** The kinds of documents this requester is told of: what is taken, and what never is, with the reason. */
    public List<DocumentKind> documentsToTell(ReceiptHolder holder) {
        return requests.find(holder.reference()).map(comparable::toTell).orElseThrow(RequestNotFound::new);
    }

    /**
     * Sends a code to the address on file; once documents have proved identity and there is none, to the contact address.
     *
     * @throws MethodNotOpen when no code can prove anything here
     * @throws StepRefused when too many were sent within the hour
     */
    public void sendCode(ReceiptHolder holder) {
        codes.send(holder);
    }

    /** @throws InputRejected when the code is malformed, wrong or spent */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void enterCode(ReceiptHolder holder, String typed) {
        CodeSlip slip =
                CodeSlip.parse(typed).orElseThrow(() -> new InputRejected(CODE_FIELD, "verification.code.malformed"));
        OneTimeCodes.Entered entered = codes.enter(holder, slip.digits());
        if (entered.entry() == OneTimeCode.Entry.WRONG) {
            throw new InputRejected(CODE_FIELD, "verification.code.wrong", entered.triesLeft());
        }
        if (entered.entry() == OneTimeCode.Entry.SPENT) {
            throw new InputRejected(CODE_FIELD, "verification.code.spent");
        }
    }

    /**
     * Presents the account the requester has just logged in with. When a person has to look at it first, {@link #of} says
     * so afterwards.
     *
     * @throws StepRefused when the account is not the data subject's, or the requester is an agent
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void logIn(ReceiptHolder holder, CustomerAccount account) {
        switch (logIns.present(holder, account)) {
            case OTHER_PERSON ->
                throw new StepRefused(
                        "verification.log.in.other.account",
                        "The account logged in with is not the one of the person this request is about");
            case OTHER_ACCOUNT ->
                throw new StepRefused(
                        "verification.log.in.not.the.accepted.account",
                        "The account logged in with is not the one that was accepted for this request");
            case AGENT ->
                throw new StepRefused(
                        "verification.log.in.not.for.agents",
                        "An agent cannot prove who they are by the account of the person they act for");
            case ACCEPTED, UNDER_REVIEW -> {}
        }
    }

    /**
     * Hands in a document. It is looked at before any transaction begins, so that nobody waits for that.
     *
     * @return the id under which it is kept
     * @throws InputRejected when it is not accepted; nothing of it has been kept then
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UUID upload(ReceiptHolder holder, String documentKind, String fileName, byte[] content) {
        DocumentKind kind = documents.admit(holder, documentKind);
        DisplayFileName name = DisplayFileName.of(fileName);
        Screened screened = screening.look(kind, name, AcceptedContent.of(name, content), content);
        if (!screened.isClean()) {
            throw documents.destroyedUnstored(holder, kind, screened, Fingerprint.of(content));
        }
        AcceptedContent.demandSize(screened.clean());
        return documents.keep(holder, kind, name, screened);
    }
}
