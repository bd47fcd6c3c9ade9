package jp.madoguchi.web.api.requests;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jp.madoguchi.decision.Decisions;
import jp.madoguchi.decision.RejectionProposal;
import jp.madoguchi.fulfilment.ExecutionTasks;
import jp.madoguchi.intake.Triage;
import jp.madoguchi.queue.Queue;
import jp.madoguchi.refusal.GroundAnswer;
import jp.madoguchi.refusal.RefusalAssessment;
import jp.madoguchi.search.SearchAnswer;
import jp.madoguchi.search.SearchTasks;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.AskIdentity;
import jp.madoguchi.verification.DocumentsVerdict;
import jp.madoguchi.verification.IdentityVerification;
import jp.madoguchi.verification.LogInReview;

/** Hands an action to the one service that owns it. It decides nothing: table, guards and roles stand behind it. */
@RequestScoped
class StaffActions {

    private static final String LOG_IN = "LOG_IN";

    @EJB
    private Triage triage;

    @EJB
    private Queue queue;

    @EJB
    private IdentityVerification identity;

    @EJB
    private SearchTasks search;

    @EJB
    private RefusalAssessment assessment;

    @EJB
    private Decisions decisions;

    @EJB
    private ExecutionTasks execution;

    void take(RequestReference reference, long version, ActionSent sent) {
        if (sent.action() == null) {
            throw new InputRejected("action", "intake.required");
        }
        switch (sent.action()) {
            case ACKNOWLEDGE -> triage.acknowledge(reference, version);
            case CLAIM -> queue.claim(reference);
            case RELEASE -> queue.release(reference);
            case ASK_SUPPLEMENT -> triage.askSupplement(reference, version, sent.words());
            case RECEIVE_SUPPLEMENT -> triage.receiveSupplement(reference, version, sent.words());
            case ASK_IDENTITY -> identity.ask(reference, version, new AskIdentity(sent.registeredEmail(), sent.note()));
            case CONFIRM_IDENTITY -> judge(reference, version, sent, true);
            case DENY_IDENTITY -> judge(reference, version, sent, false);
            case START_SEARCH -> search.start(reference, version);
            case ANSWER_SEARCH ->
                search.answer(
                        reference,
                        demanded("system", sent.system()),
                        new SearchAnswer(
                                demanded("result", sent.result()), sent.categories(), sent.records(), sent.note()));
            case FINISH_SEARCH -> search.finish(reference, version);
            case ASSESS ->
                assessment.answer(
                        reference,
                        version,
                        demanded("item", sent.item()),
                        demanded("ground", sent.ground()),
                        new GroundAnswer(sent.engaged(), sent.note(), sent.particulars()));
            case SUBMIT -> decisions.submit(reference, version);
            case SEND_BACK -> decisions.sendBack(reference, version, sent.words());
            case APPROVE -> decisions.approve(reference, version);
            case PROPOSE_REJECTION ->
                decisions.proposeRejection(
                        reference,
                        version,
                        new RejectionProposal(
                                demanded("reasonCode", sent.reasonCode()),
                                demanded("basis", sent.basis()),
                                sent.internalReason(),
                                sent.externalReason()));
            case REJECT -> decisions.reject(reference, version);
            case EXECUTE -> execution.confirm(reference, demanded("task", sent.task()), sent.evidence());
            case DRAFT, UPLOAD_DOCUMENT, WRITE_MESSAGE, WITHDRAW, CLOSE, FINISH_EXECUTION ->
                throw new InputRejected("action", "api.action.unknown");
        }
    }

    private void judge(RequestReference reference, long version, ActionSent sent, boolean accepted) {
        if (LOG_IN.equals(sent.method())) {
            identity.review(reference, version, new LogInReview(accepted, sent.note()));
        } else {
            identity.decide(
                    reference,
                    version,
                    new DocumentsVerdict(accepted, sent.checkedFields(), sent.authorityProved(), sent.note()));
        }
    }

    private static <T> T demanded(String field, T value) {
        if (value == null) {
            throw new InputRejected(field, "intake.required");
        }
        return value;
    }
}
