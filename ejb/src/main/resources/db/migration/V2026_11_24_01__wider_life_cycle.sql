-- The states, flags and facts that the whole of section 14 needs.
ALTER TABLE request DROP CONSTRAINT request_status_check;
ALTER TABLE request ADD CONSTRAINT request_status_check CHECK (status IN (
    'RECEIVED', 'TRIAGE', 'AWAIT_SUPPLEMENT', 'AWAIT_IDENTITY', 'AWAIT_FEE', 'SEARCH', 'REVIEW', 'CONSULT', 'APPROVAL',
    'EXECUTION', 'NOTICE', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'REDIRECTED'));
ALTER TABLE request DROP CONSTRAINT closed_when_not_open;
ALTER TABLE request ADD CONSTRAINT closed_when_not_open CHECK (
    (status IN ('CLOSED', 'REJECTED', 'WITHDRAWN', 'REDIRECTED')) = (closed_at IS NOT NULL));
-- A request may be closed because the data subject has died, before anybody's identity was proved.
ALTER TABLE request DROP CONSTRAINT no_decision_without_identity;
ALTER TABLE request ADD CONSTRAINT no_decision_without_identity CHECK (
    status NOT IN ('SEARCH', 'REVIEW', 'CONSULT', 'APPROVAL', 'EXECUTION', 'NOTICE') OR identity_verdict_id IS NOT NULL);

ALTER TABLE request ADD COLUMN channel varchar(10) NOT NULL DEFAULT 'WEB'
    CHECK (channel IN ('WEB', 'PAPER', 'PHONE', 'MAIL', 'COUNTER', 'VENDOR'));
ALTER TABLE request ALTER COLUMN channel DROP DEFAULT;
ALTER TABLE request ADD COLUMN previous_reference varchar(20) REFERENCES request (reference);

CREATE TABLE request_flag (
    request_id bigint NOT NULL REFERENCES request (id),
    flag       varchar(20) NOT NULL CHECK (flag IN (
        'LEGAL_HOLD', 'LITIGATION', 'EXTENDED', 'ABUSE_REVIEW', 'CHILD', 'PROTECTION', 'REGULATOR')),
    PRIMARY KEY (request_id, flag)
);
GRANT SELECT, INSERT, DELETE ON request_flag TO madoguchi_app;

ALTER TABLE queue_row DROP CONSTRAINT queue_row_status_check;
ALTER TABLE queue_row ADD CONSTRAINT queue_row_status_check CHECK (status IN (
    'RECEIVED', 'TRIAGE', 'AWAIT_SUPPLEMENT', 'AWAIT_IDENTITY', 'AWAIT_FEE', 'SEARCH', 'REVIEW', 'CONSULT', 'APPROVAL',
    'EXECUTION', 'NOTICE', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'REDIRECTED'));
ALTER TABLE queue_row ALTER COLUMN open
    SET EXPRESSION AS (status NOT IN ('CLOSED', 'REJECTED', 'WITHDRAWN', 'REDIRECTED'));

INSERT INTO reason_code_allowed (kind, code)
SELECT kind, code
FROM (VALUES
    ('ADMIN_INSTRUCTION',
     'S14-4 A-AUTH F-FORM F-SPEC N-NONE N-RPD N-PROC N-PSEUDO N-ANON N-DEAD R-ORG W-DRAWN')
) AS allowed (kinds, codes),
    unnest(string_to_array(kinds, ' ')) AS kind,
    unnest(string_to_array(codes, ' ')) AS code;

-- A line may be as narrow as a field of a record, says its reason in both languages, and may refer elsewhere.
ALTER TABLE decision_line
    ADD COLUMN external_reason_en varchar(2000),
    ADD COLUMN record_ref varchar(200),
    ADD COLUMN field_path varchar(200),
    ADD COLUMN masking varchar(200);
ALTER TABLE decision_line DROP CONSTRAINT decision_line_disposition_check;
ALTER TABLE decision_line ADD CONSTRAINT decision_line_disposition_check CHECK (
    disposition IN ('GRANT', 'GRANT_MASKED', 'WITHHOLD', 'NOT_HELD', 'ALT', 'REDIRECT'));
