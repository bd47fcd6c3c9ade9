package jp.madoguchi.fulfilment.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.RequestHandler;
import jp.madoguchi.request.RequestKind;

/** Art. 32(1)(iv): somebody writes down what is asked about the security measures. */
@ApplicationScoped
public class SecurityInfoHandler implements RequestHandler {

    @Override
    public RequestKind kind() {
        return RequestKind.SECURITY_INFO;
    }

    @Override
    public List<Work> workFor(Order order) {
        return order.asAWhole(ExecutionAction.ANSWER);
    }
}
