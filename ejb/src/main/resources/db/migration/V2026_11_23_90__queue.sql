-- What the queue lists and counts by: one row a request, kept by the events of its life.
CREATE TABLE queue_row (
    reference         varchar(20) PRIMARY KEY
        REFERENCES request (reference) DEFERRABLE INITIALLY DEFERRED,
    status            varchar(20) NOT NULL CHECK (status IN (
        'RECEIVED', 'TRIAGE', 'AWAIT_SUPPLEMENT', 'AWAIT_IDENTITY', 'SEARCH', 'REVIEW', 'APPROVAL', 'EXECUTION',
        'NOTICE', 'CLOSED', 'REJECTED', 'WITHDRAWN')),
    open              boolean NOT NULL
        GENERATED ALWAYS AS (status NOT IN ('CLOSED', 'REJECTED', 'WITHDRAWN')) STORED,
    -- codes with a space around each, so that one is found without finding those it is a part of
    kinds             varchar(400) NOT NULL,
    language          varchar(2) NOT NULL CHECK (language IN ('JA', 'EN')),
    data_subject_name text NOT NULL,
    -- folded for comparison, never shown
    search_name       text NOT NULL,
    search_grams      text[] NOT NULL,
    assignee          varchar(255),
    received_at       timestamptz NOT NULL,
    received_on       date NOT NULL GENERATED ALWAYS AS ((received_at AT TIME ZONE 'Asia/Tokyo')::date) STORED,
    -- 9999-12-31 stands for "no such date": a keyset has no place for a null
    target_on         date NOT NULL DEFAULT DATE '9999-12-31',
    art39_on          date NOT NULL DEFAULT DATE '9999-12-31',
    paused            boolean NOT NULL DEFAULT false,
    decided_on        date,
    outcome           varchar(12)
    -- room on the page, so that a step which moves no indexed column stays on it and touches no index
) WITH (fillfactor = 80);

-- One per order of the open queue. The status is in none of them: it changes at every step.
CREATE INDEX queue_open_by_target ON queue_row (target_on, reference) WHERE open;
CREATE INDEX queue_open_by_receipt ON queue_row (received_at, reference) WHERE open;
CREATE INDEX queue_open_by_art39 ON queue_row (art39_on, reference) WHERE open;
CREATE INDEX queue_open_by_assignee ON queue_row (assignee, target_on, reference) WHERE open;
CREATE INDEX queue_by_receipt ON queue_row (received_at, reference);
CREATE INDEX queue_by_decision ON queue_row (decided_on, reference) WHERE decided_on IS NOT NULL;
-- Pairs of characters: most family names are two characters long, which is too short for trigrams.
CREATE INDEX queue_by_name ON queue_row USING gin (search_grams);

-- The dashboard's figures: what every step moved, and the sum of what was moved before.
CREATE TABLE queue_delta (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    received_on   date NOT NULL,
    old_status    varchar(20),
    old_open      boolean,
    old_target_on date,
    old_art39_on  date,
    old_paused    boolean,
    old_decided   date,
    new_status    varchar(20) NOT NULL,
    new_open      boolean NOT NULL,
    new_target_on date NOT NULL,
    new_art39_on  date NOT NULL,
    new_paused    boolean NOT NULL,
    new_decided   date
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

CREATE TABLE queue_figure (
    figure varchar(10) NOT NULL CHECK (figure IN ('OPEN', 'TARGET', 'ART39', 'PAUSED', 'RECEIVED', 'DECIDED')),
    status varchar(20) NOT NULL,
    day    date NOT NULL,
    amount bigint NOT NULL,
    PRIMARY KEY (figure, status, day)
);

-- Written by the row itself, so that no way of changing a row can forget its figure.
CREATE FUNCTION queue_row_moved() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO queue_delta (received_on, new_status, new_open, new_target_on, new_art39_on, new_paused, new_decided)
        VALUES (NEW.received_on, NEW.status, NEW.open, NEW.target_on, NEW.art39_on, NEW.paused, NEW.decided_on);
    ELSE
        INSERT INTO queue_delta (received_on,
            old_status, old_open, old_target_on, old_art39_on, old_paused, old_decided,
            new_status, new_open, new_target_on, new_art39_on, new_paused, new_decided)
        VALUES (NEW.received_on,
            OLD.status, OLD.open, OLD.target_on, OLD.art39_on, OLD.paused, OLD.decided_on,
            NEW.status, NEW.open, NEW.target_on, NEW.art39_on, NEW.paused, NEW.decided_on);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER queue_row_arrived AFTER INSERT ON queue_row FOR EACH ROW EXECUTE FUNCTION queue_row_moved();
CREATE TRIGGER queue_row_moved AFTER UPDATE ON queue_row FOR EACH ROW
    WHEN ((OLD.status, OLD.target_on, OLD.art39_on, OLD.paused, OLD.decided_on)
        IS DISTINCT FROM (NEW.status, NEW.target_on, NEW.art39_on, NEW.paused, NEW.decided_on))
    EXECUTE FUNCTION queue_row_moved();

GRANT SELECT, INSERT, UPDATE ON queue_row TO madoguchi_app;
GRANT SELECT, INSERT, DELETE ON queue_delta TO madoguchi_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON queue_figure TO madoguchi_app;
