package jp.madoguchi.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.fulfilment.persistence.ExecutionTask;
import jp.madoguchi.fulfilment.persistence.PropagationEntries;
import jp.madoguchi.fulfilment.persistence.PropagationEntry;
import jp.madoguchi.fulfilment.persistence.StandingEntries;
import jp.madoguchi.fulfilment.persistence.StandingEntry;
import jp.madoguchi.fulfilment.persistence.StoredTasks;
import jp.madoguchi.shared.RequestReference;

/**
 * Reads what was carried out for Madoguchi's own parts, letters and ledger above all, which run with nobody logged in: the
 * value after a correction, the day of a later erasure, who was told. Pages and resources use {@link ExecutionTasks},
 * {@link StandingWork} and {@link Propagation}.
 */
@ApplicationScoped
public class ExecutionReader {

    @Inject
    private StoredTasks tasks;

    @Inject
    private StandingEntries standing;

    @Inject
    private PropagationEntries told;

    public ExecutionLog of(RequestReference reference) {
        return new ExecutionLog(
                reference,
                tasks.of(reference).stream().map(ExecutionTask::shown).toList());
    }

    /** Provisional stops and later erasures. */
    public List<StandingTask> later(RequestReference reference) {
        return standing.of(reference).stream().map(StandingEntry::shown).toList();
    }

    /** Who was told, and what came back. */
    public List<RecipientNotice> told(RequestReference reference) {
        return told.of(reference).stream().map(PropagationEntry::shown).toList();
    }
}
