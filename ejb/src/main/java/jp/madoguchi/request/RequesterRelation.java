package jp.madoguchi.request;

/** What somebody is to the company. Employees and applicants have a queue of their own (domain 3.1, HR). */
public enum RequesterRelation {
    CUSTOMER,
    /** Somebody who works for the company, or has. */
    EMPLOYEE,
    /** Somebody who has applied to work for it. */
    APPLICANT;

    public boolean isPersonnel() {
        return this != CUSTOMER;
    }
}
