package jp.madoguchi.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jp.madoguchi.shared.InputRejected;

/** Every filter there is, by its code. */
@ApplicationScoped
class QueueFilters {

    @Inject
    @Any
    private Instance<QueueFilter> found;

    QueueFilter of(String code) {
        return found.stream()
                .filter(filter -> filter.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InputRejected("view", "queue.parameter.not.known"));
    }
}
