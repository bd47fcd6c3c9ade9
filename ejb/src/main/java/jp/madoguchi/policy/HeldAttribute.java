package jp.madoguchi.policy;

/** What may be on file about a person, against which a proof of identity is compared (Guidelines 3-8-7; domain 4.1). */
public enum HeldAttribute {
    NAME,
    NAME_KANA,
    BIRTH_DATE,
    ADDRESS,
    PHONE,
    EMAIL
}
