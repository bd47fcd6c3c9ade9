package jp.madoguchi.refusal;

/** The special circumstances that may outweigh the data subject (guideline 3-8-5-1 note 5, (ア) to (オ)). */
public enum Circumstance {
    /** (ア) Life, body, property or rights of the data subject or a third party are protected. */
    PROTECTION,
    /** (イ) A law is complied with. */
    LAW,
    /** (ウ) A contract with the data subject is performed. */
    CONTRACT,
    /** (エ) An unlawful or unjust act is prevented. */
    UNLAWFUL_ACTS,
    /** (オ) A legal claim is made or defended. */
    LEGAL_CLAIMS
}
