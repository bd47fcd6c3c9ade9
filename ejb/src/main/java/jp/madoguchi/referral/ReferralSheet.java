package jp.madoguchi.referral;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import jp.madoguchi.policy.Tenant;
import jp.madoguchi.policy.Titles;

/**
 * What is known about others who answer.
 *
 * @param signs organisations that may have given out the accounts
 * @param parentOfPupil whether a parent asks for a pupil of a school in the directory
 * @param ownAccounts accounts no organisation gave out, which stay with us
 * @param referred what was referred already
 * @param organisations the directory
 * @param entrusted data categories an organisation usually decides on
 * @param jointUse who is responsible for the joint use, or {@code null}
 */
public record ReferralSheet(
        List<SignOfOrganisation> signs,
        boolean parentOfPupil,
        List<String> ownAccounts,
        List<ReferredPart> referred,
        List<Tenant> organisations,
        Set<String> entrusted,
        Titles jointUse)
        implements Serializable {}
