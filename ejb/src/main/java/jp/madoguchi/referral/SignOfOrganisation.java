package jp.madoguchi.referral;

import java.io.Serializable;
import jp.madoguchi.policy.Tenant;

/**
 * A sign that an organisation of the directory gave out an account. A domain is a hint and never a proof: staff decide.
 *
 * @param identifier the address that points to it
 * @param stated whether the requester says themselves that it is an account of work or school
 */
public record SignOfOrganisation(Tenant tenant, String identifier, boolean stated) implements Serializable {}
