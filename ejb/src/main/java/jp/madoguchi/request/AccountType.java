package jp.madoguchi.request;

/** The three types of account of the privacy policy's English half. */
public enum AccountType {
    PERSONAL,
    WORK_SCHOOL,
    THIRD_PARTY
}
