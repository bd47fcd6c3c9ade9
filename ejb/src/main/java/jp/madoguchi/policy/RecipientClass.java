package jp.madoguchi.policy;

/** On what a provision to a recipient rests (domain 3.4). */
public enum RecipientClass {
    /** Art. 27(1): the consent of the data subject. */
    CONSENT,
    /** Art. 27(5)(i): somebody who works on our behalf is no third party. */
    PROCESSOR,
    /** Art. 27(5)(iii): somebody who uses the data jointly is no third party. */
    JOINT_USE,
    /** Art. 27(1)(i), (iv): a law or a public body demands it. */
    LEGAL_DUTY,
    /** Art. 27(1)(vii): academic research. */
    RESEARCH,
    /** Partly consent, partly something else; decided case by case. */
    MIXED;

    /** Whether the law calls the recipient a third party; only then can a provision be stopped under Art. 35(3). */
    public boolean isThirdParty() {
        return this != PROCESSOR && this != JOINT_USE;
    }
}
