package jp.madoguchi.refusal;

/**
 * An entry of evidence, named after what it says. The rows are those of the decision table (domain 2.4): a row demands
 * these, and nothing is decided under it before they have been written down. Label and complaint stand in the bundle
 * {@code jp.madoguchi.rules.refusal} under {@code refusal.particular.…} and {@code refusal.answer.missing.…}.
 */
public enum Particular {
    /** D2, D3: the person who may be harmed. */
    WHO_IS_AT_RISK,
    /** D2, D3: the right or interest that may be harmed. */
    INTEREST,
    /** D2, D3 (domain 2.2): how the disclosure would lead to the harm. */
    CAUSAL_LINK,
    /** D2, D3: how likely the harm is. */
    LIKELIHOOD,
    /** D2, D3: the attempt at masking, and what it leaves open. */
    WHY_MASKING_DOES_NOT_SUFFICE,
    /** D3 and the severability rule: why nothing of the item can be given. */
    WHY_NOT_SEVERABLE,
    /** D4: the impact on the business in numbers. */
    IMPACT,
    /** D4 (domain 2.2): what goes beyond ordinary nuisance. */
    MORE_THAN_NUISANCE,
    /** D4: what is offered instead; the letter says it. */
    WHAT_IS_OFFERED,
    /** D5, C5, U6: the statute and its article. */
    STATUTE,
    /** D5: the memo of the legal department. */
    LEGAL_MEMO,
    /** D8: the cost or the technical difficulty of the method asked for. */
    METHOD_DIFFICULTY,
    /** D8: when and how the requester was asked whether another method will do. */
    REQUESTER_ASKED,
    /** D9 and R-ORG: the contract or the entry of the tenant. */
    CONTRACT_OR_TENANT,
    /** T2: what the disclosure would do on the recipient's side. */
    RECIPIENT_SIDE_HARM,
    /** T3: the entry of the provision map that says why nothing was to be recorded. */
    PROVISION_MAP_ENTRY,
    /** P2: where the purposes are published, and in which version. */
    PUBLISHED_PURPOSES,
    /** P3: the memo. */
    MEMO,
    /** C1: the evidence of the true fact. */
    TRUE_FACT_EVIDENCE,
    /** C1: the value before and after. */
    BEFORE_AND_AFTER,
    /** C2: the record of the investigation. */
    INVESTIGATION_RECORD,
    /** C3: which part is evaluation and which is fact. */
    CLASSIFICATION_OF_STATEMENT,
    /** C4: why no purpose of use needs the correction. */
    PURPOSE_ANALYSIS,
    /** C5: where the special procedure is applied for. */
    WHERE_TO_APPLY,
    /** U1 (U1 to U3 justified): what the breach is. */
    BREACH_FINDING,
    /** U1: how far the remedy goes. */
    SCOPE_MEMO,
    /** U1, ground U1: the actual uses beside the purposes in force when the data were obtained (Art. 18). */
    ACTUAL_USES,
    /** U1, ground U1: whether an exception of Art. 18(3) holds. */
    EXCEPTIONS_TO_PURPOSE,
    /** U1, ground U3: the record of acquisition (Art. 20). */
    ACQUISITION_RECORD,
    /** U1, ground U3: the log of consents. */
    CONSENT_LOG,
    /** U2, ground U4: how the contract stands. */
    CONTRACT_STATUS,
    /** U2, ground U4: whether a statute has the data kept. */
    STATUTORY_RETENTION,
    /** U3: the incident of the register of breaches. */
    INCIDENT_ID,
    /** U4, ground U6: the risk as an ordinary person would see it (guideline 3-8-5-1 note 6). */
    OBJECTIVE_RISK,
    /** U6: the period the statute prescribes. */
    RETENTION_PERIOD,
    /** U6: the day on which the period ends and the data are erased. */
    END_DATE(Shape.DATE),
    /** U7: the cost or the difficulty. */
    DIFFICULTY,
    /** U7: what is done instead. */
    MEASURE,
    /** U7: why that protects the data subject. */
    WHY_PROTECTIVE,
    /** U7: the consent of the owner of the data, with name and day. */
    DATA_OWNER_CONSENT,
    /** U8: why a smaller scope suffices. */
    WHY_SMALLER_SCOPE_SUFFICES,
    /** V1: the log of provisions and consents beside Art. 27(1) and 28. */
    PROVISION_LOG,
    /** V2: the contract, or the notice of joint use. */
    CONTRACT_OR_JOINT_USE_NOTICE,
    /** X1: the proof of authority that is missing. */
    MISSING_PROOF,
    /** X2: the defect, and when it was pointed out. */
    DEFECT,
    /** Domain 2.5: what an answer of the gate rests on. */
    GATE_EVIDENCE,
    /** Rule set AMEND_2026: the data subject's day of birth, as proved (new Art. 35(9), (10)). */
    BIRTH_DATE(Shape.DATE);

    /** What is typed into it. */
    public enum Shape {
        TEXT,
        /** A day as {@code 2027-02-01}. */
        DATE
    }

    private final Shape shape;

    Particular() {
        this(Shape.TEXT);
    }

    Particular(Shape shape) {
        this.shape = shape;
    }

    public Shape shape() {
        return shape;
    }
}
