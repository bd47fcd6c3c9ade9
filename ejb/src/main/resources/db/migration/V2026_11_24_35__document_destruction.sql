-- Of a document that was destroyed: what it was, why, by whom and when. The fingerprint tells a copy found elsewhere.
-- One with forbidden content was never stored, so that this row is all there ever was of it.
CREATE TABLE document_destruction (
    document     uuid PRIMARY KEY,
    reference    varchar(20) NOT NULL REFERENCES request (reference),
    kind         varchar(20) NOT NULL,
    reason       varchar(20) NOT NULL CHECK (reason IN ('FORBIDDEN_CONTENT', 'PERIOD_OVER')),
    found        varchar(200) NOT NULL,
    sha256       varchar(64) CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    destroyed_by varchar(255) NOT NULL,
    destroyed_at timestamptz NOT NULL,
    CONSTRAINT found_says_why CHECK ((reason = 'FORBIDDEN_CONTENT') = (found <> ''))
);
CREATE INDEX document_destruction_by_request ON document_destruction (reference, destroyed_at);

-- The date a verifier read on it: of issue, or until when it counts. Never a number.
ALTER TABLE identity_document
    ADD COLUMN dated date,
    ADD COLUMN sha256 varchar(64) CHECK (sha256 ~ '^[0-9a-f]{64}$');

-- Evidence is never changed and never taken back.
GRANT SELECT, INSERT ON document_destruction TO madoguchi_app;
