-- What is owed in writing. A row is written with the event that calls for it and marked when it is gone.
CREATE TABLE pending_notice (
    id              uuid PRIMARY KEY,
    -- Order of one request's notices: counted here, because a clock may jump.
    arrival         bigint GENERATED ALWAYS AS IDENTITY,
    reference       varchar(20) NOT NULL REFERENCES request (reference),
    template        varchar(20) NOT NULL,
    kind            varchar(20) NOT NULL CHECK (kind IN (
        'ACKNOWLEDGEMENT', 'ENQUIRY', 'MESSAGE', 'DECISION', 'SECRET')),
    language        varchar(2) NOT NULL CHECK (language IN ('JA', 'EN')),
    recipient       varchar(320),
    subject         text NOT NULL,
    body            text,
    message_id      varchar(300) NOT NULL UNIQUE,
    owed_at         timestamptz NOT NULL,
    attempts        integer NOT NULL CHECK (attempts >= 0),
    next_attempt_at timestamptz NOT NULL,
    sent_at         timestamptz,
    sent_by         varchar(10) CHECK (sent_by IN ('MAIL', 'POST', 'IN_PERSON')),
    followed_up_at  timestamptz,
    last_trouble    text,
    parked_at       timestamptz,
    parked_reason   text,
    CONSTRAINT sent_or_parked_never_both CHECK (sent_at IS NULL OR parked_at IS NULL),
    CONSTRAINT sent_somehow CHECK ((sent_at IS NULL) = (sent_by IS NULL)),
    CONSTRAINT parked_with_a_reason CHECK ((parked_at IS NULL) = (parked_reason IS NULL)),
    CONSTRAINT followed_up_after_sending CHECK (followed_up_at IS NULL OR sent_at IS NOT NULL),
    CONSTRAINT only_a_secret_loses_its_text CHECK (body IS NOT NULL OR kind = 'SECRET'),
    CONSTRAINT a_secret_does_not_outlive_its_sending CHECK (
        kind <> 'SECRET' OR body IS NULL OR (sent_at IS NULL AND parked_at IS NULL))
);

CREATE INDEX pending_notice_by_request ON pending_notice (reference, arrival);
CREATE INDEX pending_notice_due ON pending_notice (next_attempt_at) WHERE sent_at IS NULL AND parked_at IS NULL;
CREATE INDEX pending_notice_unfinished ON pending_notice (sent_at) WHERE sent_at IS NOT NULL AND followed_up_at IS NULL;

GRANT SELECT, INSERT, UPDATE ON pending_notice TO madoguchi_app;
