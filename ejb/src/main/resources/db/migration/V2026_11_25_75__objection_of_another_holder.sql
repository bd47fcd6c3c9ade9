-- Somebody with the same authority over the data subject objects to the request (Civil Code Art. 824-2; domain 4.4; 11, no. 14).
CREATE TABLE authority_objection (
    id           uuid PRIMARY KEY,
    reference    varchar(20) NOT NULL REFERENCES request (reference),
    name         varchar(200) NOT NULL,
    email        varchar(254),
    note         text NOT NULL,
    noted_by     varchar(255) NOT NULL,
    noted_at     timestamptz NOT NULL,
    settlement   varchar(10) CHECK (settlement IN ('AGREED', 'COURT', 'ALONE', 'NO_HOLDER')),
    settled_note text,
    settled_by   varchar(255),
    settled_at   timestamptz,
    CONSTRAINT a_settlement_is_whole CHECK (
        (settlement IS NULL) = (settled_note IS NULL)
        AND (settlement IS NULL) = (settled_by IS NULL)
        AND (settlement IS NULL) = (settled_at IS NULL))
);
CREATE INDEX authority_objection_by_request ON authority_objection (reference, noted_at);

GRANT SELECT, INSERT, UPDATE ON authority_objection TO madoguchi_app;

CREATE OR REPLACE FUNCTION tables_of_a_request() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT ARRAY['decision_line', 'execution_task', 'item_decision', 'legal_review', 'identity_cover',
        'pending_notice', 'agent_authority', 'authority_objection', 'awaited_answer', 'calendar_move', 'clock_segment',
        'consultation', 'data_subject_deceased', 'document_destruction', 'earlier_search_answer', 'erasure_cooling_off',
        'fee_entry', 'identity_document', 'item_assessment', 'later_supplement', 'message', 'one_time_code', 'proof_asked',
        'propagation', 'queue_row', 'referral', 'rejected_item', 'request_hold', 'search_task', 'second_factor',
        'sent_back', 'sent_reminder', 'standing_work', 'withdrawal_note']
$$;
