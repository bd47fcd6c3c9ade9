package jp.madoguchi.fulfilment.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.RequestHandler;
import jp.madoguchi.request.RequestKind;

/** Domain 4.4: somebody writes down what the family asked to know, with a file where that says it better. */
@ApplicationScoped
public class BereavedFamilyHandler implements RequestHandler {

    @Override
    public RequestKind kind() {
        return RequestKind.BEREAVED_VOLUNTARY;
    }

    @Override
    public List<Work> workFor(Order order) {
        return order.asAWhole(ExecutionAction.ANSWER);
    }
}
