package jp.madoguchi.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.decision.persistence.StoredDecisions;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PolicyText;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;

/** Applies a later version of the policy to an item where it is better for the requester (domain 11, scenario 42). */
@Stateless
@RolesAllowed(Role.Names.CASE_HANDLER)
public class PolicyInFavour {

    private static final int SHORTEST = 20;

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private StoredDecisions stored;

    @Inject
    private Policy policy;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    /**
     * DRAFT. Part of the draft: whoever applies it may not approve.
     *
     * @param version empty to go back to the version the request is pinned to
     */
    public void apply(RequestReference reference, long requestVersion, int item, String version, String note) {
        DataSubjectRequest request = workflow.open(reference, requestVersion);
        Actor drafter = currentActor.get();
        String chosen = version == null ? "" : version.strip();
        String said = note == null ? "" : note.replace("\0", "").strip();
        workflow.take(request, RequestAction.DRAFT, drafter, Map.of("item", String.valueOf(item)));
        if (!chosen.isEmpty()) {
            check(chosen, said, dayOf(request), LocalDate.now(clock.withZone(ClockOfTheOffice.TOKYO)));
        }
        AppliedPolicy applied = chosen.isEmpty() ? null : new AppliedPolicy(chosen, said);
        if (!stored.apply(reference, item, applied, drafter.subject())) {
            throw new InputRejected("item", "decision.policy.no.draft");
        }
    }

    /** The versions that came into force since the request arrived. */
    public List<PolicyText> versionsSince(LocalDate arrived) {
        LocalDate today = LocalDate.now(clock.withZone(ClockOfTheOffice.TOKYO));
        return policy.policyTexts().stream()
                .filter(text -> isLater(text, arrived, today))
                .toList();
    }

    private void check(String version, String note, LocalDate arrived, LocalDate today) {
        PolicyText text = policy.policyTexts().stream()
                .filter(each -> each.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new InputRejected("appliedPolicy", "decision.policy.unknown", version));
        if (!isLater(text, arrived, today)) {
            throw new InputRejected("appliedPolicy", "decision.policy.not.later");
        }
        if (note.codePointCount(0, note.length()) < SHORTEST) {
            throw new InputRejected("appliedPolicyNote", "decision.policy.note.short", SHORTEST);
        }
        if (note.length() > OutwardText.LONGEST) {
            throw new InputRejected("appliedPolicyNote", "decision.reason.long", OutwardText.LONGEST);
        }
    }

    static boolean isLater(PolicyText text, LocalDate arrived, LocalDate today) {
        return text.effectiveFrom().isAfter(arrived) && !text.effectiveFrom().isAfter(today);
    }

    private static LocalDate dayOf(DataSubjectRequest request) {
        return LocalDate.ofInstant(request.receivedAt(), ClockOfTheOffice.TOKYO);
    }
}
