package jp.madoguchi.fulfilment.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.RequestHandler;
import jp.madoguchi.request.RequestKind;

/** Domain 3.6: every system does what the one who entrusted the data has instructed. */
@ApplicationScoped
public class AdminInstructionHandler implements RequestHandler {

    @Override
    public RequestKind kind() {
        return RequestKind.ADMIN_INSTRUCTION;
    }

    @Override
    public List<Work> workFor(Order order) {
        return Work.perSystem(order.lines(Disposition::isHandedOut), ExecutionAction.FOLLOW_INSTRUCTION);
    }
}
