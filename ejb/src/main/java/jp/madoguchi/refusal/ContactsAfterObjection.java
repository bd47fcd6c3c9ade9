package jp.madoguchi.refusal;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.request.DataSubjectRequest;

/**
 * Tells when a person was contacted in a channel they had switched off before, which supports an assertion of harm
 * (guideline 3-8-5-1: repeated advertising after an objection; domain 3.3). Whoever keeps the preferences implements it;
 * found by the container, and nothing is known while nobody does.
 */
public interface ContactsAfterObjection {

    List<LocalDate> of(DataSubjectRequest request);
}
