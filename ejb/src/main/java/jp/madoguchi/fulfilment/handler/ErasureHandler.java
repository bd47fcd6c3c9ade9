package jp.madoguchi.fulfilment.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.decision.ApprovedItem.ApprovedLine;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.RequestHandler;
import jp.madoguchi.request.RequestKind;

/**
 * Art. 35(2), (6): every system erases, closes off what a law has us keep (U-RETAIN), or puts the alternative measure
 * in place.
 */
@ApplicationScoped
public class ErasureHandler implements RequestHandler {

    @Override
    public RequestKind kind() {
        return RequestKind.ERASURE;
    }

    @Override
    public List<Work> workFor(Order order) {
        Map<Boolean, List<ApprovedLine>> kept = order.lines(Disposition.ALT::equals).stream()
                .collect(Collectors.partitioningBy(line -> order.mustBeKept().contains(line.category())));
        return Stream.of(
                        Work.perSystem(order.lines(Disposition::isHandedOut), ExecutionAction.ERASE),
                        Work.perSystem(kept.get(true), ExecutionAction.RESTRICT),
                        Work.perSystem(kept.get(false), ExecutionAction.TAKE_ALTERNATIVE_MEASURE))
                .flatMap(List::stream)
                .toList();
    }
}
