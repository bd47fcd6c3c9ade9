-- Who received the data and has to hear of a correction, a stop or an erasure (L-19), and what came back.
CREATE SEQUENCE propagation_id_seq INCREMENT BY 50;

CREATE TABLE propagation (
    id           bigint PRIMARY KEY,
    reference    varchar(20) NOT NULL REFERENCES request (reference),
    item_number  integer NOT NULL,
    recipient    varchar(10) NOT NULL,
    instruction  varchar(20) NOT NULL CHECK (instruction IN ('STOP', 'ERASE', 'CORRECT', 'STOP_PROVISION')),
    codes        varchar(400) NOT NULL CHECK (codes <> ''),
    record_name  varchar(500) NOT NULL,
    address      varchar(320),
    due_on       date NOT NULL,
    told_at      timestamptz,
    last_told_on date,
    chased       integer NOT NULL CHECK (chased >= 0),
    done_on      date,
    answer       varchar(1000),
    confirmed_by varchar(255),
    confirmed_at timestamptz,
    CONSTRAINT told_on_a_day CHECK (num_nulls(told_at, last_told_on) IN (0, 2)),
    CONSTRAINT nobody_confirms_what_they_were_not_told CHECK (confirmed_at IS NULL OR told_at IS NOT NULL),
    CONSTRAINT propagation_confirmed_in_full CHECK (
        num_nulls(done_on, answer, confirmed_by, confirmed_at) IN (0, 4))
);
CREATE INDEX propagation_of_request ON propagation (reference);
CREATE INDEX propagation_silent ON propagation (due_on) WHERE confirmed_at IS NULL AND told_at IS NOT NULL;

GRANT SELECT, INSERT, UPDATE ON propagation TO madoguchi_app;
GRANT USAGE ON SEQUENCE propagation_id_seq TO madoguchi_app;
