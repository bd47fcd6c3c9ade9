package jp.madoguchi.policy;

/** What a change of the law switches on (domain 0.4). Code asks for these, never for a date. */
public enum RuleSwitch {
    /** 2020 amendment: the requester may choose electronic disclosure (Art. 33(1)). */
    ELECTRONIC_DISCLOSURE,
    /** 2020 amendment: records of provision to third parties are disclosed (Art. 33(5)). */
    TPR_DISCLOSURE,
    /** 2020 amendment: cessation because of no need, an incident or possible harm (Art. 35(5)). */
    STOP_WITHOUT_BREACH,
    /** 2020 amendment: data that are erased within six months count too. */
    SHORT_LIVED_DATA,
    /** 2026 amendment: someone under 16 need not show a ground of Art. 35 (new Art. 35(9), (10)). */
    UNDER16_UNCONDITIONAL_STOP,
    /** 2026 amendment: notices and consents of someone under 16 go to the statutory agent (new Art. 40-2). */
    UNDER16_STATUTORY_AGENT,
    /** 2026 amendment: the best interests of the child come first (Art. 58-3). */
    CHILD_BEST_INTERESTS,
    /** 2026 amendment: cessation of the use of facial-feature data is easier. */
    FACIAL_FEATURES
}
