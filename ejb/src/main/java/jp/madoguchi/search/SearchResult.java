package jp.madoguchi.search;

/** What a system's owner answered (domain 5.1, guard of SEARCH). */
public enum SearchResult {
    /** Nobody has answered yet. */
    PENDING,
    FOUND,
    NOT_FOUND,
    /** The system cannot hold what is asked for; the note says why. */
    NOT_APPLICABLE,
    /** The search itself failed; the note says how. It must be repeated: "not held" may never rest on it. */
    ERROR;

    /** Whether a search may end on this answer. */
    public boolean isConclusive() {
        return this != PENDING && this != ERROR;
    }
}
