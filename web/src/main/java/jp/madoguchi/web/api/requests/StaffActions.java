package jp.madoguchi.web.api.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;

/** Finds who takes an action. */
@RequestScoped
class StaffActions {

    @Inject
    @Any
    private Instance<StaffAction> all;

    void take(RequestReference reference, long version, SentAction sent) {
        if (sent.action() == null) {
            throw new InputRejected("action", "intake.required");
        }
        all.stream()
                .filter(one -> one.actions().contains(sent.action()))
                .findFirst()
                .orElseThrow(() -> new InputRejected("action", "api.action.unknown"))
                .take(reference, version, sent);
    }
}
