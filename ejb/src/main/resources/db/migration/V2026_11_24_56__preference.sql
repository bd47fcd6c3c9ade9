-- By which channels somebody may be approached. People are named by a keyed hash of account or address.
CREATE SEQUENCE preference_id_seq INCREMENT BY 50;

CREATE TABLE preference_state (
    id         bigint PRIMARY KEY,
    version    bigint NOT NULL,
    person_key varchar(64) NOT NULL,
    control    varchar(30) NOT NULL,
    choice     varchar(3) NOT NULL CHECK (choice IN ('ON', 'OFF')),
    source     varchar(10) NOT NULL CHECK (source IN ('LINK', 'ACCOUNT', 'REQUEST', 'STAFF')),
    since      timestamptz NOT NULL,
    UNIQUE (person_key, control),
    -- A forwarded letter must not sign anybody up.
    CONSTRAINT a_link_only_switches_off CHECK (source <> 'LINK' OR choice = 'OFF')
);

-- Every change, for good.
CREATE TABLE preference_event (
    id         bigint PRIMARY KEY,
    person_key varchar(64),
    control    varchar(30) NOT NULL,
    choice     varchar(3) NOT NULL CHECK (choice IN ('ON', 'OFF')),
    source     varchar(10) NOT NULL CHECK (source IN ('LINK', 'ACCOUNT', 'BROWSER', 'REQUEST', 'STAFF')),
    changed_by varchar(255) NOT NULL,
    reference  varchar(20) REFERENCES request (reference),
    at         timestamptz NOT NULL,
    CONSTRAINT a_browser_is_nobody CHECK ((source = 'BROWSER') = (person_key IS NULL))
);
CREATE INDEX preference_event_of_person ON preference_event (person_key);

CREATE TABLE preference_incident (
    id          bigint PRIMARY KEY,
    person_key  varchar(64) NOT NULL,
    kind        varchar(30) NOT NULL CHECK (kind IN ('CONTACT_AFTER_OBJECTION', 'PUPIL_PURPOSE', 'STOPPED_PURPOSE')),
    code        varchar(30) NOT NULL,
    objected_at timestamptz,
    happened_at timestamptz NOT NULL,
    reported_by varchar(255) NOT NULL,
    noticed_at  timestamptz NOT NULL
);
CREATE INDEX preference_incident_of_person ON preference_incident (person_key);
CREATE INDEX preference_incident_latest ON preference_incident (noticed_at);

CREATE TABLE pupil_tag (
    person_key varchar(64) PRIMARY KEY,
    tagged_by  varchar(255) NOT NULL,
    tagged_at  timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON preference_state TO madoguchi_app;
GRANT SELECT, INSERT ON preference_event, preference_incident, pupil_tag TO madoguchi_app;
GRANT USAGE ON SEQUENCE preference_id_seq TO madoguchi_app;
