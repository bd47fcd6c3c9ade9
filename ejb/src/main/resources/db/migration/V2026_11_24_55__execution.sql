-- Every kind of request is carried out, and what shows it is typed: a sentence alone proves no correction and no erasure.
ALTER TABLE execution_task DROP CONSTRAINT execution_task_action_check;
ALTER TABLE execution_task ADD CONSTRAINT execution_task_action_check CHECK (action IN (
    'HAND_OUT', 'ANSWER', 'CORRECT', 'STOP_USE', 'STOP_PROVISION', 'ERASE', 'RESTRICT', 'TAKE_ALTERNATIVE_MEASURE',
    'SWITCH_CHANNEL', 'END_CONSENT', 'TAKE_MEASURE', 'FOLLOW_INSTRUCTION'));
ALTER TABLE execution_task ALTER COLUMN system DROP NOT NULL;
ALTER TABLE execution_task DROP CONSTRAINT only_disclosures_hand_out;
ALTER TABLE execution_task ADD CONSTRAINT only_what_is_told_has_a_file CHECK (
    file_id IS NULL OR action IN ('HAND_OUT', 'ANSWER'));

ALTER TABLE execution_task
    ADD COLUMN recipient           varchar(10),
    ADD COLUMN first_opened_at     timestamptz,
    ADD COLUMN done_on             date,
    ADD COLUMN ticket              varchar(500),
    ADD COLUMN value_before        varchar(500),
    ADD COLUMN value_after         varchar(500),
    ADD COLUMN retention_consulted boolean,
    ADD COLUMN backups             varchar(500),
    ADD COLUMN retention_basis     varchar(500),
    ADD COLUMN erase_on            date,
    ADD COLUMN record_name         varchar(500),
    ADD COLUMN told_recipients     varchar(200);
-- NOT VALID: what was confirmed before carries the older, plainer evidence.
ALTER TABLE execution_task ADD CONSTRAINT a_correction_shows_values CHECK (
    action <> 'CORRECT' OR confirmed_at IS NULL OR num_nonnulls(value_before, value_after) > 0) NOT VALID;
ALTER TABLE execution_task ADD CONSTRAINT an_erasure_consulted_retention CHECK (
    action <> 'ERASE' OR confirmed_at IS NULL OR (retention_consulted IS TRUE AND backups IS NOT NULL)) NOT VALID;
ALTER TABLE execution_task ADD CONSTRAINT a_restriction_names_its_end CHECK (
    action <> 'RESTRICT' OR confirmed_at IS NULL OR (erase_on IS NOT NULL AND retention_basis IS NOT NULL));

-- Tasks that wait for their confirmation, for the list of tasks.
CREATE INDEX execution_task_open ON execution_task (id) WHERE confirmed_at IS NULL;

-- Work that the state of the request does not bound: a provisional stop before the decision, an erasure after the end.
CREATE SEQUENCE standing_work_id_seq INCREMENT BY 50;

CREATE TABLE standing_work (
    id                  bigint PRIMARY KEY,
    reference           varchar(20) NOT NULL REFERENCES request (reference),
    item_number         integer NOT NULL,
    reason              varchar(30) NOT NULL CHECK (reason IN (
        'PROVISIONAL_STOP', 'LIFT_PROVISIONAL_STOP', 'RETENTION_ENDS', 'DISCLOSURE_DELIVERED')),
    system              varchar(40),
    codes               varchar(400) NOT NULL CHECK (codes <> ''),
    basis               varchar(500),
    due_on              date,
    waits_for_item      integer,
    due_since           timestamptz,
    called_off_at       timestamptz,
    evidence            varchar(2000),
    done_on             date,
    ticket              varchar(500),
    retention_consulted boolean,
    backups             varchar(500),
    confirmed_by        varchar(255),
    confirmed_at        timestamptz,
    CONSTRAINT waits_for_a_day_or_for_an_item CHECK (num_nonnulls(due_on, waits_for_item) > 0),
    CONSTRAINT standing_work_confirmed_with_evidence CHECK (
        num_nulls(evidence, done_on, confirmed_by, confirmed_at) IN (0, 4)),
    CONSTRAINT standing_erasure_consulted_retention CHECK (
        reason NOT IN ('RETENTION_ENDS', 'DISCLOSURE_DELIVERED') OR confirmed_at IS NULL
        OR (retention_consulted IS TRUE AND backups IS NOT NULL AND due_since IS NOT NULL)),
    CONSTRAINT called_off_or_done CHECK (called_off_at IS NULL OR confirmed_at IS NULL)
);
CREATE INDEX standing_work_of_request ON standing_work (reference);
CREATE INDEX standing_work_open ON standing_work (due_on) WHERE confirmed_at IS NULL AND called_off_at IS NULL;

-- Who was erased, so that nobody is taken in again from a backup or a list. The key is a keyed hash: nobody reads it back.
CREATE SEQUENCE tombstone_id_seq INCREMENT BY 50;

CREATE TABLE tombstone (
    id         bigint PRIMARY KEY,
    key_hash   varchar(64) NOT NULL,
    reference  varchar(20) NOT NULL,
    system     varchar(40),
    categories varchar(400) NOT NULL CHECK (categories <> ''),
    erased_on  date NOT NULL
);
CREATE INDEX tombstone_of_key ON tombstone (key_hash);

GRANT SELECT, INSERT, UPDATE ON standing_work TO madoguchi_app;
GRANT SELECT, INSERT ON tombstone TO madoguchi_app;
GRANT USAGE ON SEQUENCE standing_work_id_seq, tombstone_id_seq TO madoguchi_app;
