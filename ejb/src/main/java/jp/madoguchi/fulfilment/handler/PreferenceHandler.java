package jp.madoguchi.fulfilment.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.RequestHandler;
import jp.madoguchi.request.RequestKind;

/** Voluntary (domain 3.3): the channels are switched, which Madoguchi does itself. */
@ApplicationScoped
public class PreferenceHandler implements RequestHandler {

    @Override
    public RequestKind kind() {
        return RequestKind.PREFERENCE;
    }

    @Override
    public List<Work> workFor(Order order) {
        return order.asAWhole(ExecutionAction.SWITCH_CHANNEL);
    }
}
