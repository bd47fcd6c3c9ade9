package jp.madoguchi.refusal;

/**
 * The six questions of the gate "is it retained personal data at all?" (domain 2.5), in the order in which they are
 * asked. Words stand in the bundle under {@code refusal.gate.LIVING}, the guideline's examples under {@code
 * refusal.gate.LIVING.hint}.
 */
public enum GateQuestion {
    /** Art. 2(1): is it about a living individual? */
    LIVING,
    /** Art. 2(1), (7): does it identify the requester, alone or by easy matching? */
    IDENTIFYING,
    /** Art. 16(1), (3): does it belong to a searchable database? */
    SEARCHABLE,
    /** Art. 16(4): do we have the authority for all of disclosing, correcting, stopping and erasing? */
    AUTHORITY,
    /** Art. 41(9): is it pseudonymised? */
    PSEUDONYMISED,
    /**
     * Cabinet Order 5: was it seen to that data whose very existence may not be told are looked at apart? The answer is
     * the same for every request and takes no words, so that nothing can be read from it.
     */
    EXISTENCE;

    public String titleKey() {
        return "refusal.gate." + name();
    }

    public String hintKey() {
        return titleKey() + ".hint";
    }
}
