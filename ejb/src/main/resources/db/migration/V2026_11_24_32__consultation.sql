-- Third persons who were asked before a decision. Who they are lies sealed in the vault.
CREATE SEQUENCE consultation_id_seq INCREMENT BY 50;

CREATE TABLE consultation (
    id           bigint PRIMARY KEY,
    reference    varchar(20) NOT NULL,
    item_number  integer NOT NULL CHECK (item_number > 0),
    third_person uuid NOT NULL UNIQUE,
    concerns     varchar(1000) NOT NULL,
    asked_by     varchar(255) NOT NULL,
    asked_at     timestamptz NOT NULL,
    answer_by    date NOT NULL,
    stance       varchar(10) CHECK (stance IN ('AGREES', 'OBJECTS', 'NO_ANSWER')),
    answer_text  varchar(4000),
    answered_at  timestamptz,
    FOREIGN KEY (reference) REFERENCES request (reference),
    CONSTRAINT answered_as_a_whole CHECK (num_nulls(stance, answer_text, answered_at) IN (0, 3))
);

-- One person is asked at a time.
CREATE UNIQUE INDEX one_open_consultation ON consultation (reference) WHERE stance IS NULL;
CREATE INDEX consultation_by_reference ON consultation (reference);

GRANT SELECT, INSERT, UPDATE ON consultation TO madoguchi_app;
GRANT USAGE ON SEQUENCE consultation_id_seq TO madoguchi_app;
