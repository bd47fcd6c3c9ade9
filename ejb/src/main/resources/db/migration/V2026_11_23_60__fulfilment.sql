-- One row per thing to do in one system. The content of extracts lies in the vault.
CREATE SEQUENCE execution_task_id_seq INCREMENT BY 50;

CREATE TABLE execution_task (
    id                bigint PRIMARY KEY,
    reference         varchar(20) NOT NULL,
    number            integer NOT NULL CHECK (number > 0),
    item_number       integer NOT NULL,
    kind              varchar(20) NOT NULL,
    action            varchar(30) NOT NULL CHECK (action IN (
        'HAND_OUT', 'CORRECT', 'STOP_USE', 'ERASE', 'TAKE_ALTERNATIVE_MEASURE')),
    system            varchar(40) NOT NULL,
    categories        varchar(400) NOT NULL CHECK (categories <> ''),
    file_id           uuid UNIQUE,
    file_name         varchar(200),
    media_type        varchar(100),
    size              bigint,
    sha256            varchar(64),
    open_until        timestamptz,
    file_destroyed_at timestamptz,
    evidence          varchar(2000),
    confirmed_by      varchar(255),
    confirmed_at      timestamptz,
    UNIQUE (reference, number),
    -- Nothing is carried out that was not decided.
    FOREIGN KEY (reference, item_number, kind) REFERENCES item_decision (reference, item_number, kind),
    CONSTRAINT file_is_complete CHECK (num_nulls(file_id, file_name, media_type, size, sha256) IN (0, 5)),
    CONSTRAINT only_disclosures_hand_out CHECK (file_id IS NULL OR action = 'HAND_OUT'),
    CONSTRAINT only_files_are_open CHECK (open_until IS NULL OR file_id IS NOT NULL),
    CONSTRAINT confirmed_with_evidence CHECK (
        num_nulls(evidence, confirmed_by, confirmed_at) IN (0, 3)
        AND (evidence IS NULL OR char_length(evidence) >= 5)),
    CONSTRAINT handed_out_means_there_is_a_file CHECK (
        action <> 'HAND_OUT' OR confirmed_at IS NULL OR file_id IS NOT NULL)
);

-- What is still to be destroyed, in the order in which its time is over.
CREATE INDEX execution_task_still_kept ON execution_task (open_until) WHERE file_destroyed_at IS NULL AND open_until IS NOT NULL;

-- When identity was proved for a request that asks for erasure.
CREATE TABLE erasure_cooling_off (
    reference varchar(20) PRIMARY KEY REFERENCES request (reference),
    proved_at timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON execution_task, erasure_cooling_off TO madoguchi_app;
GRANT USAGE ON SEQUENCE execution_task_id_seq TO madoguchi_app;
