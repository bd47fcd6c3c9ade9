-- Requests and their items. What is asked and filtered by is a column; the rest of a submission is one document.
CREATE SEQUENCE request_id_seq INCREMENT BY 50;
CREATE SEQUENCE request_item_id_seq INCREMENT BY 50;
CREATE SEQUENCE request_number_seq;

CREATE TABLE request (
    id                  bigint PRIMARY KEY,
    version             bigint NOT NULL,
    reference           varchar(20) NOT NULL UNIQUE,
    status              varchar(20) NOT NULL CHECK (status IN (
        'RECEIVED', 'TRIAGE', 'AWAIT_SUPPLEMENT', 'AWAIT_IDENTITY', 'SEARCH', 'REVIEW', 'APPROVAL', 'EXECUTION',
        'NOTICE', 'CLOSED', 'REJECTED', 'WITHDRAWN')),
    language            varchar(2) NOT NULL CHECK (language IN ('JA', 'EN')),
    received_at         timestamptz NOT NULL,
    last_step_at        timestamptz NOT NULL,
    closed_at           timestamptz,
    submission_key      varchar(200) NOT NULL UNIQUE,
    submission_print    varchar(64) NOT NULL,
    receipt_seal        varchar(64) NOT NULL UNIQUE,
    policy_version      varchar(40) NOT NULL,
    form                text NOT NULL CHECK (form IS JSON),
    identity_verdict_id bigint,
    CONSTRAINT closed_when_not_open CHECK (
        (status IN ('CLOSED', 'REJECTED', 'WITHDRAWN')) = (closed_at IS NOT NULL)),
    -- No decision without a recorded identity verdict, whatever path led here (the service checks it as well).
    CONSTRAINT no_decision_without_identity CHECK (
        status NOT IN ('SEARCH', 'REVIEW', 'APPROVAL', 'EXECUTION', 'NOTICE', 'CLOSED') OR identity_verdict_id IS NOT NULL)
);

CREATE TABLE request_item (
    id             bigint PRIMARY KEY,
    request_id     bigint NOT NULL REFERENCES request (id),
    number         integer NOT NULL CHECK (number > 0),
    kind           varchar(20) NOT NULL,
    scope          text NOT NULL CHECK (scope IS JSON),
    required_level varchar(6) NOT NULL CHECK (required_level IN ('A0', 'A1', 'A2', 'A2_OTP', 'A3', 'A4')),
    outcome        varchar(12),
    UNIQUE (request_id, number)
);

GRANT SELECT, INSERT, UPDATE ON request, request_item TO madoguchi_app;
GRANT USAGE ON SEQUENCE request_id_seq, request_item_id_seq, request_number_seq TO madoguchi_app;
