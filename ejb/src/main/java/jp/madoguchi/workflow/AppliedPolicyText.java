package jp.madoguchi.workflow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.LaterPolicyTexts;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/**
 * Lets a handler decide by a later version of the privacy policy that is better for the requester (scenario 42). The
 * request keeps, and letters cite, the version of the day it was received; whether another is more favourable is a
 * person's judgement, so it needs a note.
 */
@Stateless
@RolesAllowed(Role.Names.CASE_HANDLER)
public class AppliedPolicyText {

    private static final int LONGEST_NOTE = 2000;

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private LaterPolicyTexts later;

    @EJB
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * APPLY_POLICY_TEXT.
     *
     * @throws InputRejected when the version is none that came later, or the note is missing; nothing is stored
     */
    public void apply(RequestReference reference, long version, String policyText, String note) {
        DataSubjectRequest request = workflow.open(reference, version);
        workflow.demandPermitted(request, RequestAction.APPLY_POLICY_TEXT, currentActor.get());
        if (policyText == null || !offered(request.policyVersion()).contains(policyText)) {
            throw new InputRejected("policyText", "request.policyText.not.later");
        }
        if (note == null || note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new InputRejected("note", "request.policyText.note.missing");
        }
        workflow.take(request, RequestAction.APPLY_POLICY_TEXT, currentActor.get(), Map.of("policyText", policyText));
        request.applyPolicyText(policyText, note.strip());
    }

    /** The versions that can be applied to a request that keeps this one. */
    public List<String> offered(String kept) {
        return later.after(kept, LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO));
    }
}
