package jp.madoguchi.policy;

/** On what ground somebody acts for a data subject (Cabinet Order 13; domain 4.4). */
public enum AgentKind {
    /** A parent of a minor (Civil Code 818, 824). */
    MINOR_PARENT,
    /** The guardian of a minor (Civil Code 838(1)). */
    MINOR_GUARDIAN,
    /** The guardian of an adult (Civil Code 843). */
    ADULT_GUARDIAN,
    /** A curator, an assistant, or a guardian by contract: authority only as far as the register lists it. */
    CURATOR_ETC,
    /** Somebody the data subject chose. */
    VOLUNTARY,
    /** An attorney at law, found in the register of the bar. */
    ATTORNEY,
    /** A company that files requests for others. */
    COMPANY;

    /** Cabinet Order 13(i) knows only these as statutory agents; a curator needs the power as a voluntary agent does. */
    public boolean isStatutory() {
        return this == MINOR_PARENT || this == MINOR_GUARDIAN || this == ADULT_GUARDIAN;
    }

    /** Whether the authority ends by itself when the data subject comes of age. */
    public boolean endsWithMajority() {
        return this == MINOR_PARENT || this == MINOR_GUARDIAN;
    }
}
