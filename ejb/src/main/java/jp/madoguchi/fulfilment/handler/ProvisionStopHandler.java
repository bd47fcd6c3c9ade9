package jp.madoguchi.fulfilment.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.RequestHandler;
import jp.madoguchi.request.RequestKind;

/** Art. 35(4), (6): provision is stopped recipient by recipient, or the alternative measure is put in place. */
@ApplicationScoped
public class ProvisionStopHandler implements RequestHandler {

    @Override
    public RequestKind kind() {
        return RequestKind.TP_STOP;
    }

    @Override
    public List<Work> workFor(Order order) {
        return Stream.of(
                        PerRecipient.work(order, ExecutionAction.STOP_PROVISION),
                        Work.perSystem(order.lines(Disposition.ALT::equals), ExecutionAction.TAKE_ALTERNATIVE_MEASURE))
                .flatMap(List::stream)
                .toList();
    }
}
