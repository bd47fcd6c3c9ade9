-- One row per system that was asked about a request.
CREATE SEQUENCE search_task_id_seq INCREMENT BY 50;

CREATE TABLE search_task (
    id          bigint PRIMARY KEY,
    reference   varchar(20) NOT NULL REFERENCES request (reference),
    system      varchar(40) NOT NULL,
    asked_at    timestamptz NOT NULL,
    result      varchar(20) NOT NULL CHECK (result IN ('PENDING', 'FOUND', 'NOT_FOUND', 'NOT_APPLICABLE', 'ERROR')),
    categories  varchar(400) NOT NULL,
    records     integer,
    note        varchar(2000),
    answered_by varchar(200),
    answered_at timestamptz,
    awaiting    boolean NOT NULL,
    UNIQUE (reference, system),
    CONSTRAINT found_says_what CHECK (
        CASE WHEN result = 'FOUND' THEN categories <> '' AND records IS NOT NULL AND records >= 1
             ELSE categories = '' AND records IS NULL END),
    CONSTRAINT exception_says_why CHECK (result NOT IN ('NOT_APPLICABLE', 'ERROR') OR note IS NOT NULL),
    CONSTRAINT answered_by_somebody CHECK (
        (result = 'PENDING') = (answered_at IS NULL) AND (answered_by IS NULL) = (answered_at IS NULL)),
    CONSTRAINT conclusive_waits_for_nobody CHECK (NOT awaiting OR result IN ('PENDING', 'ERROR'))
);

-- The owners' list, oldest first.
CREATE INDEX search_task_awaiting ON search_task (id) WHERE awaiting;

GRANT SELECT, INSERT, UPDATE ON search_task TO madoguchi_app;
GRANT USAGE ON SEQUENCE search_task_id_seq TO madoguchi_app;
