package jp.madoguchi.fulfilment.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.RequestHandler;
import jp.madoguchi.request.RequestKind;

/** Art. 35(2), (6): every system stops the use, or puts the alternative measure in place. */
@ApplicationScoped
public class UseStopHandler implements RequestHandler {

    @Override
    public RequestKind kind() {
        return RequestKind.USE_STOP;
    }

    @Override
    public List<Work> workFor(Order order) {
        return Stream.of(
                        Work.perSystem(order.lines(Disposition::isHandedOut), ExecutionAction.STOP_USE),
                        Work.perSystem(order.lines(Disposition.ALT::equals), ExecutionAction.TAKE_ALTERNATIVE_MEASURE))
                .flatMap(List::stream)
                .toList();
    }
}
