package jp.madoguchi.policy;

/** Whether what a category names is retained personal data (domain 2.5, 3.1). */
public enum Retained {
    YES,
    /** Only while it is linked to an account or indexed by person; otherwise personal-related information at most. */
    WHEN_LINKED,
    /** Usually entrusted by an organisation, which has the authority (N-PROC). */
    USUALLY_ENTRUSTED
}
