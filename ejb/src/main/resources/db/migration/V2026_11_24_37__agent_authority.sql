-- On what ground an agent acts, and until when. The birth date of a minor is not kept: only the last day of the authority.
CREATE TABLE agent_authority (
    id              uuid PRIMARY KEY,
    reference       varchar(20) NOT NULL REFERENCES request (reference),
    kind            varchar(20) NOT NULL
        CHECK (kind IN ('MINOR_PARENT', 'MINOR_GUARDIAN', 'ADULT_GUARDIAN', 'CURATOR_ETC', 'VOLUNTARY', 'ATTORNEY',
                        'COMPANY')),
    proof           varchar(20) NOT NULL,
    proof_dated     date NOT NULL,
    on_paper        boolean NOT NULL,
    checked         varchar(300) NOT NULL,
    extent          text,
    may_receive     boolean NOT NULL,
    disputed        boolean NOT NULL,
    last_day        date,
    note            text,
    recorded_by     varchar(255) NOT NULL,
    recorded_at     timestamptz NOT NULL,
    ended_on        date,
    ended_because   varchar(10) CHECK (ended_because IN ('MAJORITY', 'REVOKED', 'DEATH', 'OTHER', 'REPLACED')),
    ended_by        varchar(255),
    ended_at        timestamptz,
    CONSTRAINT a_minor_comes_of_age CHECK (kind NOT IN ('MINOR_PARENT', 'MINOR_GUARDIAN') OR last_day IS NOT NULL),
    CONSTRAINT an_end_is_whole CHECK (
        (ended_on IS NULL) = (ended_because IS NULL)
        AND (ended_on IS NULL) = (ended_by IS NULL)
        AND (ended_on IS NULL) = (ended_at IS NULL))
);
CREATE INDEX agent_authority_by_request ON agent_authority (reference, recorded_at);
CREATE INDEX agent_authority_standing ON agent_authority (last_day) WHERE ended_on IS NULL;
-- Of one request at most one authority stands.
CREATE UNIQUE INDEX one_authority_stands ON agent_authority (reference) WHERE ended_on IS NULL;

-- The data subject has died: nothing is delivered any more (Civil Code Art. 111; domain 4.4).
CREATE TABLE data_subject_deceased (
    reference   varchar(20) PRIMARY KEY REFERENCES request (reference),
    note        text,
    recorded_by varchar(255) NOT NULL,
    recorded_at timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON agent_authority TO madoguchi_app;
GRANT SELECT, INSERT ON data_subject_deceased TO madoguchi_app;
