-- The restricted compartment (domain 2.6). It refers to nothing and nothing refers to it: which request an entry belongs
-- to is sealed with the memo, under a key of its own.
CREATE TABLE restricted_entry (
    id          uuid PRIMARY KEY,
    version     bigint NOT NULL,
    print       varchar(64) NOT NULL UNIQUE,
    wrapped_key text NOT NULL,
    sealed      bytea NOT NULL,
    proposed_by varchar(255) NOT NULL,
    proposed_at timestamptz NOT NULL,
    privacy_by  varchar(255),
    privacy_at  timestamptz,
    legal_by    varchar(255),
    legal_at    timestamptz,
    refused_by  varchar(255),
    refused_at  timestamptz,
    CONSTRAINT signatures_are_whole CHECK (
        num_nulls(privacy_by, privacy_at) IN (0, 2) AND num_nulls(legal_by, legal_at) IN (0, 2)
        AND num_nulls(refused_by, refused_at) IN (0, 2)),
    -- Level L3: two persons, neither of whom proposed.
    CONSTRAINT three_different_people CHECK (
        privacy_by <> legal_by AND privacy_by <> proposed_by AND legal_by <> proposed_by AND refused_by <> proposed_by),
    CONSTRAINT approved_or_refused CHECK (refused_by IS NULL OR privacy_by IS NULL OR legal_by IS NULL)
);

CREATE TABLE restricted_event (
    sequence      bigint PRIMARY KEY CHECK (sequence > 0),
    at            timestamptz NOT NULL,
    actor         varchar(255) NOT NULL,
    roles         varchar(400) NOT NULL,
    name          varchar(40) NOT NULL,
    details       text NOT NULL CHECK (details IS JSON),
    previous_hash varchar(64) NOT NULL,
    hash          varchar(64) NOT NULL UNIQUE
);

GRANT SELECT, INSERT, UPDATE, DELETE ON restricted_entry TO madoguchi_app;
GRANT SELECT, INSERT ON restricted_event TO madoguchi_app;
