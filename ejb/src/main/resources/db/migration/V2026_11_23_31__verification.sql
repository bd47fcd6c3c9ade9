-- Who the requester is. Documents themselves lie in the vault; no document number is kept anywhere.
CREATE SEQUENCE identity_verdict_id_seq INCREMENT BY 50;

CREATE TABLE proof_asked (
    reference         varchar(20) PRIMARY KEY REFERENCES request (reference),
    address_on_file   varchar(254),
    unmatched_channel boolean NOT NULL,
    note              text,
    asked_by          varchar(255) NOT NULL,
    asked_at          timestamptz NOT NULL
);

CREATE TABLE one_time_code (
    id         uuid PRIMARY KEY,
    reference  varchar(20) NOT NULL REFERENCES request (reference),
    seal       varchar(64) NOT NULL CHECK (length(seal) = 64),
    sent_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > sent_at AND expires_at <= sent_at + interval '10 minutes'),
    tries_left integer NOT NULL CHECK (tries_left BETWEEN 0 AND 5),
    used_at    timestamptz CHECK (used_at < expires_at)
);
CREATE INDEX one_time_code_by_request ON one_time_code (reference, sent_at);

CREATE TABLE identity_document (
    id           uuid PRIMARY KEY,
    reference    varchar(20) NOT NULL REFERENCES request (reference),
    kind         varchar(20) NOT NULL,
    file_name    varchar(255) NOT NULL,
    media_type   varchar(40) NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'application/pdf')),
    size         integer NOT NULL CHECK (size BETWEEN 1 AND 10485760),
    received_at  timestamptz NOT NULL,
    destroyed_at timestamptz
);
CREATE INDEX identity_document_by_request ON identity_document (reference, received_at);
CREATE INDEX identity_document_still_kept ON identity_document (reference) WHERE destroyed_at IS NULL;

CREATE TABLE identity_verdict (
    id               bigint PRIMARY KEY,
    reference        varchar(20) NOT NULL REFERENCES request (reference),
    method           varchar(40) NOT NULL,
    level            varchar(6) NOT NULL CHECK (level IN ('A0', 'A1', 'A2', 'A2_OTP', 'A3', 'A4')),
    verdict          varchar(12) NOT NULL CHECK (verdict IN ('VERIFIED', 'NOT_VERIFIED', 'NEEDS_REVIEW')),
    decided_by       varchar(255) NOT NULL,
    decided_at       timestamptz NOT NULL,
    checked_fields   varchar(200) NOT NULL,
    authority_proved boolean NOT NULL,
    account_name     varchar(400),
    note             text,
    -- What cover and request point at: a verdict together with what it says and whom it is about.
    UNIQUE (id, verdict),
    UNIQUE (reference, id, verdict)
);
CREATE INDEX identity_verdict_by_request ON identity_verdict (reference, decided_at);

-- A decision on an item refers to (reference, item_number) here, so it cannot exist unless a verdict that says VERIFIED
-- and is about the same request covers the item at the level it needs.
CREATE TABLE identity_cover (
    reference      varchar(20) NOT NULL REFERENCES request (reference),
    item_number    integer NOT NULL CHECK (item_number > 0),
    verdict_id     bigint NOT NULL,
    verdict        varchar(12) NOT NULL CHECK (verdict = 'VERIFIED'),
    required_level varchar(6) NOT NULL CHECK (required_level IN ('A0', 'A1', 'A2', 'A2_OTP', 'A3', 'A4')),
    reached_level  varchar(6) NOT NULL CHECK (reached_level IN ('A0', 'A1', 'A2', 'A2_OTP', 'A3', 'A4')),
    PRIMARY KEY (reference, item_number),
    FOREIGN KEY (reference, verdict_id, verdict) REFERENCES identity_verdict (reference, id, verdict),
    CONSTRAINT reached_what_is_required CHECK (
        array_position(ARRAY['A0', 'A1', 'A2', 'A2_OTP', 'A3', 'A4'], reached_level)
        >= array_position(ARRAY['A0', 'A1', 'A2', 'A2_OTP', 'A3', 'A4'], required_level))
);

-- The request itself may name only a positive verdict of its own.
ALTER TABLE request
    ADD COLUMN identity_verdict varchar(12) GENERATED ALWAYS AS ('VERIFIED') STORED,
    ADD CONSTRAINT identity_verdict_is_positive_and_its_own
        FOREIGN KEY (reference, identity_verdict_id, identity_verdict)
        REFERENCES identity_verdict (reference, id, verdict);

-- Verdicts and covers are never changed or taken back; a later verdict stands beside an earlier one.
GRANT SELECT, INSERT ON identity_verdict, identity_cover TO madoguchi_app;
GRANT SELECT, INSERT, UPDATE ON proof_asked, one_time_code, identity_document TO madoguchi_app;
GRANT USAGE ON SEQUENCE identity_verdict_id_seq TO madoguchi_app;
