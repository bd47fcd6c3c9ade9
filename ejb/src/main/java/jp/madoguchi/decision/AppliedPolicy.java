package jp.madoguchi.decision;

import java.io.Serializable;

/**
 * A later version of the policy, applied to an item because it is better for the requester than the one in force when
 * the request arrived (domain 11, scenario 42). The letter cites it.
 *
 * @param note why it is better; internal
 */
public record AppliedPolicy(String version, String note) implements Serializable {}
