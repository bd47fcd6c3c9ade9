-- When each clock of a request ran and when it stood still. Due dates are computed from this; none is stored here.
CREATE TABLE clock_segment (
    reference    varchar(20) NOT NULL REFERENCES request (reference),
    clock        varchar(8) NOT NULL CHECK (clock IN ('C-SLA', 'C39')),
    place        integer NOT NULL CHECK (place > 0),
    state        varchar(7) NOT NULL CHECK (state IN ('RUNNING', 'PAUSED')),
    from_at      timestamptz NOT NULL,
    to_at        timestamptz,
    reason       varchar(30) NOT NULL,
    actor        varchar(255) NOT NULL,
    rule         varchar(120) NOT NULL,
    allowed_days integer NOT NULL CHECK (allowed_days >= 0),
    strategy     varchar(20) CHECK (strategy IN ('PAUSE_RESUME', 'RESTART_ON_COMPLETE')),
    PRIMARY KEY (reference, clock, place),
    CONSTRAINT a_segment_ends_after_it_began CHECK (to_at >= from_at),
    -- Art. 39: no pause for anything.
    CONSTRAINT art39_never_pauses CHECK (clock <> 'C39' OR (state = 'RUNNING' AND strategy IS NULL)),
    CONSTRAINT a_pausable_clock_says_how CHECK (clock = 'C39' OR strategy IS NOT NULL),
    CONSTRAINT a_clock_starts_running CHECK (place > 1 OR state = 'RUNNING'),
    -- Looked at when the transaction ends, because one flush begins the next segment before it ends the last.
    CONSTRAINT a_clock_is_in_one_state EXCLUDE USING btree (reference WITH =, clock WITH =) WHERE (to_at IS NULL)
        DEFERRABLE INITIALLY DEFERRED
);

GRANT SELECT, INSERT, UPDATE ON clock_segment TO madoguchi_app;
