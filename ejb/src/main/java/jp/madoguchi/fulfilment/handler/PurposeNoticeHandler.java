package jp.madoguchi.fulfilment.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.fulfilment.RequestHandler;
import jp.madoguchi.request.RequestKind;

/** Art. 32(2): the notice itself says the purposes, so that nothing is left to be carried out. */
@ApplicationScoped
public class PurposeNoticeHandler implements RequestHandler {

    @Override
    public RequestKind kind() {
        return RequestKind.PURPOSE_NOTICE;
    }

    @Override
    public List<Work> workFor(Order order) {
        return List.of();
    }
}
