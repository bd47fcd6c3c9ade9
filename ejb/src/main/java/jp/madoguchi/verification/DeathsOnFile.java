package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.persistence.AuthorityRecords;
import jp.madoguchi.workflow.RecordedDeaths;

/** Answers from what CLOSE_DECEASED has recorded. */
@ApplicationScoped
class DeathsOnFile implements RecordedDeaths {

    @Inject
    private AuthorityRecords records;

    @Override
    public boolean isRecorded(RequestReference reference) {
        return records.isDeceased(reference);
    }
}
