-- Who may approve follows from what is decided (domain 2.4, L1 and L2), and is kept with the approval.
CREATE SEQUENCE legal_review_id_seq INCREMENT BY 50;

CREATE TABLE legal_review (
    id          bigint PRIMARY KEY,
    reference   varchar(20) NOT NULL REFERENCES request (reference),
    agrees      boolean NOT NULL,
    opinion     varchar(4000) NOT NULL CHECK (char_length(opinion) >= 20),
    reviewed_by varchar(255) NOT NULL,
    reviewed_at timestamptz NOT NULL,
    UNIQUE (id, reference, agrees, reviewed_by)
);

CREATE INDEX legal_review_by_reference ON legal_review (reference);

GRANT SELECT, INSERT ON legal_review TO madoguchi_app;
GRANT USAGE ON SEQUENCE legal_review_id_seq TO madoguchi_app;

ALTER TABLE item_decision
    ADD COLUMN submitted_at timestamptz,
    ADD COLUMN level varchar(2),
    ADD COLUMN approved_role varchar(30),
    ADD COLUMN legal_review_id bigint,
    ADD COLUMN legal_agrees boolean,
    ADD COLUMN legal_reviewed_by varchar(255),
    ADD COLUMN applied_policy varchar(40),
    ADD COLUMN applied_policy_note varchar(2000);

-- What was approved before the levels came was approved by a privacy manager.
UPDATE item_decision SET level = 'L1', approved_role = 'PRIVACY_MANAGER' WHERE approved_by IS NOT NULL;

ALTER TABLE item_decision
    ADD CONSTRAINT review_is_of_this_request FOREIGN KEY (legal_review_id, reference, legal_agrees, legal_reviewed_by)
        REFERENCES legal_review (id, reference, agrees, reviewed_by),
    ADD CONSTRAINT approved_at_a_level CHECK (
        CASE WHEN approved_by IS NULL THEN level IS NULL AND approved_role IS NULL
             ELSE level IS NOT NULL AND approved_role IS NOT NULL AND level IN ('L1', 'L2')
                  AND approved_role IN ('MANAGER', 'PRIVACY_MANAGER') END),
    -- A privacy manager, after somebody of the legal department who drafted nothing of it has agreed.
    ADD CONSTRAINT second_level_is_reviewed CHECK (
        level IS DISTINCT FROM 'L2'
        OR (approved_role = 'PRIVACY_MANAGER' AND legal_review_id IS NOT NULL AND legal_agrees IS TRUE
            AND legal_reviewed_by IS NOT NULL AND legal_reviewed_by <> ALL (drafters))),
    ADD CONSTRAINT applied_policy_is_explained CHECK (
        (applied_policy IS NULL) = (applied_policy_note IS NULL));
