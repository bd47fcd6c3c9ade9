-- The reason codes allowed for each kind of request: a copy of the catalogue in the code, compared by a test.
CREATE TABLE reason_code_allowed (
    kind varchar(20) NOT NULL,
    code varchar(20) NOT NULL,
    PRIMARY KEY (kind, code)
);

INSERT INTO reason_code_allowed (kind, code)
SELECT kind, code
FROM (VALUES
    ('DISCLOSURE TPR_DISCLOSURE',
     'S14-1 S14-2 S14-3 M-DIFF'),
    ('PURPOSE_NOTICE DISCLOSURE TPR_DISCLOSURE CORRECTION USE_STOP ERASURE TP_STOP OPTOUT_STOP FOREIGN_MEASURES SECURITY_INFO PREFERENCE CONSENT_WITHDRAWAL COMPLAINT',
     'S14-4 A-AUTH F-FORM F-SPEC N-NONE N-RPD N-PROC N-PSEUDO N-ANON N-DEAD R-ORG W-DRAWN'),
    ('PURPOSE_NOTICE DISCLOSURE TPR_DISCLOSURE',
     'F-FEE'),
    ('DISCLOSURE CORRECTION',
     'N-SPEC-LAW'),
    ('PURPOSE_NOTICE',
     'P-CLEAR P-214-1 P-214-2 P-214-3'),
    ('CORRECTION',
     'C-FACT C-EVAL C-NEED'),
    ('USE_STOP ERASURE TP_STOP',
     'U-NOGROUND U-OVERRIDE U-ALT'),
    ('USE_STOP ERASURE',
     'U-EXCESS'),
    ('ERASURE',
     'U-RETAIN'),
    ('TP_STOP',
     'T-NOT3P')
) AS allowed (kinds, codes),
    unnest(string_to_array(kinds, ' ')) AS kind,
    unnest(string_to_array(codes, ' ')) AS code;

-- What people answered to the grounds of an item: one document, because it is read as a whole.
CREATE TABLE item_assessment (
    reference   varchar(20) NOT NULL REFERENCES request (reference),
    item_number integer NOT NULL CHECK (item_number > 0),
    answers     text NOT NULL CHECK (answers IS JSON),
    PRIMARY KEY (reference, item_number)
);

-- How often the same person has asked before is counted by this.
CREATE INDEX request_by_requester
    ON request (lower(jsonb_extract_path_text(form::jsonb, 'requester', 'email')), received_at);

-- One decision per item. Nothing is decided on an item that no identity verdict covers, whatever path led here.
CREATE TABLE item_decision (
    reference    varchar(20) NOT NULL,
    item_number  integer NOT NULL,
    kind         varchar(20) NOT NULL,
    drafters     varchar(255)[] NOT NULL CHECK (cardinality(drafters) > 0),
    drafted_at   timestamptz NOT NULL,
    submitted_by varchar(255),
    approved_by  varchar(255),
    approved_at  timestamptz,
    PRIMARY KEY (reference, item_number),
    UNIQUE (reference, item_number, kind),
    FOREIGN KEY (reference, item_number) REFERENCES identity_cover (reference, item_number),
    CONSTRAINT approved_by_somebody CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
    CONSTRAINT approved_after_it_was_submitted CHECK (approved_by IS NULL OR submitted_by IS NOT NULL),
    CONSTRAINT approver_is_no_drafter CHECK (
        approved_by IS NULL OR (approved_by <> ALL (drafters) AND approved_by <> submitted_by))
);

CREATE SEQUENCE decision_line_id_seq INCREMENT BY 50;

CREATE TABLE decision_line (
    id              bigint PRIMARY KEY,
    reference       varchar(20) NOT NULL,
    item_number     integer NOT NULL,
    kind            varchar(20) NOT NULL,
    position        integer NOT NULL,
    category        varchar(40) NOT NULL,
    system          varchar(40),
    disposition     varchar(20) NOT NULL CHECK (disposition IN ('GRANT', 'GRANT_MASKED', 'WITHHOLD', 'NOT_HELD', 'ALT')),
    reason_code     varchar(20),
    internal_reason varchar(2000),
    external_reason varchar(2000),
    FOREIGN KEY (reference, item_number, kind) REFERENCES item_decision (reference, item_number, kind),
    FOREIGN KEY (kind, reason_code) REFERENCES reason_code_allowed (kind, code),
    UNIQUE NULLS NOT DISTINCT (reference, item_number, category, system),
    CONSTRAINT reason_fits_disposition CHECK (
        CASE disposition
            WHEN 'GRANT' THEN reason_code IS NULL
            WHEN 'NOT_HELD' THEN reason_code IS NOT NULL AND reason_code = 'N-NONE'
            ELSE reason_code IS NOT NULL AND external_reason IS NOT NULL AND char_length(external_reason) >= 20
        END)
);

-- What the requester was asked for last, and the rejection on procedure somebody proposed because of the answer.
CREATE TABLE awaited_answer (
    reference       varchar(20) PRIMARY KEY REFERENCES request (reference),
    awaited         varchar(20) NOT NULL CHECK (awaited IN ('IDENTITY', 'SUPPLEMENT')),
    asked_at        timestamptz NOT NULL,
    heard_at        timestamptz,
    reason_code     varchar(20),
    basis           varchar(20) CHECK (basis IN ('SILENCE', 'CONTRADICTED', 'DECLINED')),
    internal_reason varchar(2000),
    external_reason varchar(2000),
    proposed_by     varchar(255),
    proposed_at     timestamptz,
    rejected_by     varchar(255),
    rejected_at     timestamptz,
    CONSTRAINT proposal_is_complete CHECK (
        num_nulls(reason_code, basis, internal_reason, external_reason, proposed_by, proposed_at) IN (0, 6)),
    CONSTRAINT code_fits_what_was_asked CHECK (
        CASE awaited WHEN 'IDENTITY' THEN reason_code IN ('S14-4', 'A-AUTH')
                     ELSE reason_code IN ('F-FORM', 'F-SPEC') END),
    CONSTRAINT rejected_by_somebody CHECK ((rejected_by IS NULL) = (rejected_at IS NULL)),
    -- The verifier is never the only one to reject for want of identity.
    CONSTRAINT rejecter_did_not_propose CHECK (
        rejected_by IS NULL OR (proposed_by IS NOT NULL AND rejected_by <> proposed_by))
);

CREATE SEQUENCE sent_back_id_seq INCREMENT BY 50;

CREATE TABLE sent_back (
    id        bigint PRIMARY KEY,
    reference varchar(20) NOT NULL REFERENCES request (reference),
    comment   varchar(2000) NOT NULL CHECK (comment <> ''),
    sent_by   varchar(255) NOT NULL,
    sent_at   timestamptz NOT NULL
);

CREATE INDEX sent_back_by_reference ON sent_back (reference);

GRANT SELECT ON reason_code_allowed TO madoguchi_app;
GRANT SELECT, INSERT, UPDATE ON item_assessment, item_decision, awaited_answer TO madoguchi_app;
GRANT SELECT, INSERT, DELETE ON decision_line TO madoguchi_app;
GRANT SELECT, INSERT ON sent_back TO madoguchi_app;
GRANT USAGE ON SEQUENCE decision_line_id_seq, sent_back_id_seq TO madoguchi_app;
