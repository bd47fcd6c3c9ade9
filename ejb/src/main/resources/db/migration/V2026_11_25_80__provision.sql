-- Records of provision to and receipt from third parties (Arts. 29(1), 30(3)). People are found by a keyed hash; who it is
-- lies sealed in the vault.
CREATE SEQUENCE provision_record_id_seq INCREMENT BY 50;

CREATE TABLE provision_record (
    id          bigint PRIMARY KEY,
    person_key  varchar(64) NOT NULL,
    person      uuid NOT NULL,
    direction   varchar(10) NOT NULL CHECK (direction IN ('PROVIDED', 'RECEIVED')),
    recipient   varchar(10),
    counterpart varchar(300),
    acquisition varchar(300),
    provided_on date,
    basis       varchar(10) NOT NULL CHECK (basis IN ('CONSENT', 'OPT_OUT')),
    categories  varchar(500) NOT NULL,
    recorded_as varchar(20) NOT NULL CHECK (recorded_as IN ('INDIVIDUAL', 'BATCH', 'CONTRACT_SUBSTITUTE')),
    recorded_by varchar(255) NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT provided_to_a_recipient_received_from_a_sender CHECK (
        direction = 'PROVIDED' AND recipient IS NOT NULL AND acquisition IS NULL
        OR direction = 'RECEIVED' AND recipient IS NULL AND counterpart IS NOT NULL AND acquisition IS NOT NULL),
    CONSTRAINT an_opt_out_has_its_date CHECK (basis <> 'OPT_OUT' OR provided_on IS NOT NULL)
);
CREATE INDEX provision_record_of_person ON provision_record (person_key);

GRANT SELECT, INSERT ON provision_record TO madoguchi_app;
GRANT USAGE ON SEQUENCE provision_record_id_seq TO madoguchi_app;
