package jp.madoguchi.web.api.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.policy.AssertedGround;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.web.api.json.Representation;

/** What this installation offers, and the versions in force. */
public record Catalogue(
        String policyVersion,
        List<OfferedType> requestTypes,
        OfferedPolicy.Versions versions,
        List<OfferedPolicy.Category> dataCategories,
        List<OfferedPolicy.Use> purposes,
        List<OfferedPolicy.RecipientKind> recipients,
        List<OfferedPolicy.Control> preferenceControls,
        List<AssertedGround> assertedGrounds,
        List<DocumentKind> identityDocuments)
        implements Representation {

    /**
     * One kind of request.
     *
     * @param questions the fields it asks for, and whether each must be answered
     * @param identityLevel the level for everything; a narrower scope may need less
     * @param reasonCodes the codes a decision on it may cite to the requester
     * @param fee the highest amount the schedule in force asks for it, in yen
     * @param clocks days by clock: business days, but for C-MAX, C-SUPP and C39, which count every day
     * @param letters those that may tell the decision
     * @param article of the Act; empty for what is offered voluntarily
     * @param suable whether Art. 39 applies
     */
    public record OfferedType(
            RequestKind code,
            Map<String, Boolean> questions,
            AssuranceLevel identityLevel,
            Set<String> reasonCodes,
            Map<String, Integer> clocks,
            int fee,
            Set<String> letters,
            String article,
            boolean suable,
            boolean mayBearFee) {}
}
