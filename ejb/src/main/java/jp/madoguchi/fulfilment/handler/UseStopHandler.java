package jp.madoguchi.fulfilment.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.decision.ApprovedItem;
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
    public List<Work> workFor(ApprovedItem item) {
        return Stream.of(
                        Work.perSystem(item, ExecutionAction.STOP_USE, Disposition.GRANT::equals),
                        Work.perSystem(item, ExecutionAction.TAKE_ALTERNATIVE_MEASURE, Disposition.ALT::equals))
                .flatMap(List::stream)
                .toList();
    }
}
