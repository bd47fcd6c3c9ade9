package jp.madoguchi.verification;

/**
 * What decides how somebody can prove who they are.
 *
 * @param agent whether they ask on behalf of the data subject
 * @param addressOnFile whether staff found an e-mail address of the data subject on file
 */
public record Claimant(boolean agent, boolean addressOnFile) {}
