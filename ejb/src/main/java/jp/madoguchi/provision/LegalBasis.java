package jp.madoguchi.provision;

/** On what a provision that has to be recorded rests; what rests on anything else is not recorded (Art. 29(1) proviso). */
public enum LegalBasis {
    /** Art. 27(1): the record says that there was consent; its date is not among the items (RULE 20(1)(ii)). */
    CONSENT,
    /** Art. 27(2): the record says the date (RULE 20(1)(i)). */
    OPT_OUT
}
