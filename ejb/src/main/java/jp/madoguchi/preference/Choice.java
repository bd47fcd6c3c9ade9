package jp.madoguchi.preference;

/** What somebody chose for a channel or an advertisement. */
public enum Choice {
    ON,
    OFF
}
