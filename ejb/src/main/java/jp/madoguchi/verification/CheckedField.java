package jp.madoguchi.verification;

/** What a verifier compared with the data held (domain 4.3). A closed list, so that no document number can be among them. */
public enum CheckedField {
    NAME,
    NAME_KANA,
    ADDRESS,
    BIRTH_DATE,
    PHOTO,
    VALIDITY,
    RELATION,
    AUTHORITY
}
