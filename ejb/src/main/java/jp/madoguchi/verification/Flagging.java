package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.RequestWorkflow;

/** Raises a flag for what a verifier found out, in the same transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Flagging {

    @Inject
    private RequestWorkflow workflow;

    /** Nothing happens when it is up already. */
    public void raise(DataSubjectRequest request, RequestFlag flag, Actor actor) {
        if (!request.flags().contains(flag)) {
            workflow.take(request, RequestAction.SET_FLAG, actor, Map.of("flag", flag.name()));
            request.raise(flag);
        }
    }
}
