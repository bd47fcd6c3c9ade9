package jp.madoguchi.fulfilment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.fulfilment.persistence.ExecutionTask;
import jp.madoguchi.fulfilment.persistence.StoredTasks;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.request.Requests;
import jp.madoguchi.request.SecondFactor;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.vault.Vault;
import jp.madoguchi.workflow.StandingObjections;

/** What the requester collects. Only what has been granted is ever attached, and only from the notice on is it listed. */
@Stateless
@PermitAll
public class Deliveries {

    @Inject
    private StoredTasks stored;

    @Inject
    private Instance<SecondFactor> secondFactor;

    @Inject
    private StandingWorkDue standing;

    @Inject
    private Requests requests;

    @Inject
    private PupilExports pupils;

    @Inject
    private StandingObjections objections;

    @Inject
    private Vault vault;

    @Inject
    private Event<DeliveryOpened> opened;

    @Inject
    private Clock clock;

    /** What can be collected now; names and sizes only. */
    public List<Delivery> of(ReceiptHolder holder) {
        return openAt(clock.instant(), holder).toList();
    }

    /**
     * Hands an extract out. Every opening is told, before the content leaves.
     *
     * @throws SecondFactorMissing when the holder has not lately shown who they are
     * @throws DeliveryNotThere when there is none, or no longer
     */
    public OpenedDelivery open(ReceiptHolder holder, UUID id) {
        if (secondFactor.stream().noneMatch(factor -> factor.isFreshFor(holder))) {
            throw new SecondFactorMissing();
        }
        Instant now = clock.instant();
        Delivery delivery = openAt(now, holder)
                .filter(some -> some.id().equals(id))
                .findFirst()
                .orElseThrow(DeliveryNotThere::new);
        stored.ofFile(id).ifPresent(task -> {
            task.wasOpened(now);
            standing.delivered(holder.reference(), now);
        });
        opened.fire(new DeliveryOpened(holder.reference(), id, Actor.requester(), now));
        return new OpenedDelivery(delivery, vault.open(id));
    }

    private Stream<Delivery> openAt(Instant now, ReceiptHolder holder) {
        List<ExecutionTask> open = stored.of(holder.reference()).stream()
                .filter(task -> task.openUntil() != null && !now.isAfter(task.openUntil()))
                .filter(task -> task.shown().attached().isPresent())
                .toList();
        // While another holder of the same authority objects, nothing is handed to the one who asked.
        if (open.isEmpty() || objections.stand(holder.reference())) {
            return Stream.empty();
        }
        DataSubjectRequest request = requests.find(holder.reference()).orElseThrow(RequestNotFound::new);
        return open.stream()
                .filter(task -> pupils.objectionTo(request, task.shown()).isEmpty())
                .flatMap(Deliveries::shown);
    }

    private static Stream<Delivery> shown(ExecutionTask task) {
        ExecutionTaskView view = task.shown();
        return view.attached().stream()
                .map(file -> new Delivery(
                        file.id(),
                        view.item(),
                        file.fileName(),
                        file.mediaType(),
                        file.size(),
                        file.sha256(),
                        task.openUntil()));
    }
}
