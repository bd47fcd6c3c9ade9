package jp.madoguchi.verification;

/**
 * What decides how somebody can prove who they are.
 *
 * @param agent whether they ask on behalf of the data subject
 * @param addressOnFile whether staff found an e-mail address of the data subject on file
 * @param documentsCompare whether anything on file can be compared with a document; what cannot be compared proves
 *     nothing and would only be collected (Guidelines 3-8-7, note 2)
 */
public record Claimant(boolean agent, boolean addressOnFile, boolean documentsCompare) {}
