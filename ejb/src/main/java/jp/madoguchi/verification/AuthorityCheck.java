package jp.madoguchi.verification;

/** What a verifier ascertained about an agent's authority (domain 4.4). A closed list, so that no number can be among them. */
public enum AuthorityCheck {
    /** The register shows the agent and the data subject, and how they are related. */
    RELATION,
    /** The register names the agent as guardian, curator or assistant. */
    REGISTER_ENTRY,
    /** Both persons are named. */
    BOTH_NAMES,
    /** What is entrusted includes this request. */
    EXTENT,
    /** The agent may also receive the answer. */
    MAY_RECEIVE,
    /** It bears the data subject's registered seal or signature. */
    SEAL,
    /** A seal certificate or a proof of identity of the data subject lies beside it. */
    PRINCIPAL_PROVED,
    /** The agent stands in the register of the bar. */
    BAR_REGISTER,
    /** The company was identified, and the person who acts for it. */
    CORPORATE_IDENTITY,
    /** The data subject confirmed it when asked at the address or number on file. */
    PRINCIPAL_CONFIRMED
}
