package jp.madoguchi.request;

/** In what capacity somebody asks (Art. 37(3), Cabinet Order 13). */
public enum RequesterKind {
    PRINCIPAL,
    STATUTORY_AGENT,
    VOLUNTARY_AGENT;

    public boolean isAgent() {
        return this != PRINCIPAL;
    }
}
