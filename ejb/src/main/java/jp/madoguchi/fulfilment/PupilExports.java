package jp.madoguchi.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.preference.Customer;
import jp.madoguchi.preference.SettingsOfPeople;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.workflow.StepRefused;

/** Looks at every export before it is attached, confirmed and handed out: a tag may have come after the decision. */
@ApplicationScoped
class PupilExports {

    @Inject
    private SettingsOfPeople settings;

    @Inject
    private Policy policy;

    /** @throws StepRefused when it may not leave (domain 3.7) */
    void check(DataSubjectRequest request, ExecutionTaskView task) {
        objectionTo(request, task).ifPresent(refused -> {
            throw refused;
        });
    }

    Optional<StepRefused> objectionTo(DataSubjectRequest request, ExecutionTaskView task) {
        return task.action().takesFile() ? objectionTo(request, task.categories()) : Optional.empty();
    }

    private Optional<StepRefused> objectionTo(DataSubjectRequest request, Set<String> categories) {
        return PupilExport.of(request.form(), policy, isTagged(request)).objectionTo(categories, policy);
    }

    private boolean isTagged(DataSubjectRequest request) {
        return settings.isTaggedAsPupil(Stream.concat(
                        request.form().registeredIdentifiers().stream(),
                        Stream.ofNullable(request.form().dataSubject().email()))
                .flatMap(identifier -> Customer.named(identifier).stream())
                .distinct()
                .toList());
    }
}
