-- Keeping no longer than needed (domain 9.2): why something is held, what is left of a request whose records are gone, the
-- figures that outlive it, and the two functions that alone may destroy. What they destroy nobody else may delete.
CREATE SEQUENCE request_hold_id_seq INCREMENT BY 50;

-- Who keeps the records of a request from being destroyed, and why. The flag beside the state is what holds them.
CREATE TABLE request_hold (
    id         bigint PRIMARY KEY,
    reference  varchar(20) NOT NULL REFERENCES request (reference),
    flag       varchar(20) NOT NULL CHECK (flag IN ('LEGAL_HOLD', 'LITIGATION')),
    reason     varchar(500) NOT NULL CHECK (char_length(reason) >= 5),
    raised_by  varchar(255) NOT NULL,
    raised_at  timestamptz NOT NULL,
    lowered_by varchar(255),
    lowered_at timestamptz,
    CONSTRAINT lowered_by_somebody CHECK (num_nulls(lowered_by, lowered_at) IN (0, 2))
);
CREATE UNIQUE INDEX request_hold_in_force ON request_hold (reference, flag) WHERE lowered_at IS NULL;
CREATE INDEX request_flag_holds ON request_flag (request_id) WHERE flag IN ('LEGAL_HOLD', 'LITIGATION');
GRANT SELECT, INSERT, UPDATE ON request_hold TO madoguchi_app;
GRANT USAGE ON SEQUENCE request_hold_id_seq TO madoguchi_app;

-- The least that stays of a request in the ledger: that it was there, what it was, how it ended. It names nobody.
CREATE TABLE destroyed_request (
    reference    varchar(20) PRIMARY KEY,
    kinds        varchar(400) NOT NULL,
    outcomes     varchar(400) NOT NULL,
    status       varchar(20) NOT NULL,
    received_on  date NOT NULL,
    closed_on    date NOT NULL,
    destroyed_at timestamptz NOT NULL,
    records      integer NOT NULL CHECK (records > 0)
);
CREATE INDEX destroyed_request_latest ON destroyed_request (destroyed_at, reference);

-- What was destroyed under which rule on which day; the trail says the same.
CREATE TABLE destruction_run (
    rule      varchar(30) NOT NULL,
    ran_at    timestamptz NOT NULL,
    destroyed integer NOT NULL CHECK (destroyed > 0),
    PRIMARY KEY (rule, ran_at)
);
GRANT SELECT, INSERT ON destruction_run TO madoguchi_app;

-- Figures of requests whose records are gone, by day and code, for good (domain 9.2, last row). No reference, no name.
CREATE TABLE kept_figure (
    figure varchar(10) NOT NULL CHECK (figure IN ('RECEIVED', 'OUTCOME', 'REASON', 'DAYS', 'QUALITY', 'FEE', 'ACK')),
    day    date NOT NULL,
    code   varchar(40) NOT NULL,
    detail varchar(40) NOT NULL,
    days   integer NOT NULL,
    paused integer NOT NULL,
    amount bigint NOT NULL CHECK (amount > 0),
    total  bigint NOT NULL,
    PRIMARY KEY (figure, day, code, detail, days, paused)
);

GRANT SELECT ON destroyed_request, kept_figure TO madoguchi_app;

-- Every table whose rows belong to a request by its reference, in an order that no foreign key stands against. Those that
-- are not here: request and its items and flags, which go last; tombstone and destroyed_request, which stay; and the
-- history of a person's preferences, which only forgets the reference.
CREATE FUNCTION tables_of_a_request() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT ARRAY['decision_line', 'execution_task', 'item_decision', 'legal_review', 'identity_cover',
        'pending_notice', 'agent_authority', 'awaited_answer', 'calendar_move', 'clock_segment', 'consultation',
        'data_subject_deceased', 'document_destruction', 'earlier_search_answer', 'erasure_cooling_off', 'fee_entry',
        'identity_document', 'item_assessment', 'later_supplement', 'message', 'one_time_code', 'proof_asked',
        'propagation', 'queue_row', 'referral', 'rejected_item', 'request_hold', 'search_task', 'second_factor',
        'sent_back', 'sent_reminder', 'standing_work', 'withdrawal_note']
$$;

CREATE FUNCTION keep_figures_of(wanted varchar) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    INSERT INTO kept_figure AS k (figure, day, code, detail, days, paused, amount, total)
    WITH r AS (
        SELECT l.*, (l.received_at AT TIME ZONE 'Asia/Tokyo')::date AS received_on,
               (l.closed_at AT TIME ZONE 'Asia/Tokyo')::date AS closed_on
          FROM ledger_request l WHERE l.reference = wanted
    ), i AS (SELECT * FROM ledger_item WHERE reference = wanted),
    found AS (
        SELECT 'RECEIVED' AS figure, r.received_on AS day, m.what AS code, c.code AS detail, 0 AS days, 0 AS paused,
               count(*) AS amount, 0::bigint AS total
          FROM r CROSS JOIN LATERAL (VALUES ('CHANNEL', r.channel), ('REQUESTER_KIND', r.requester_kind),
               ('ACCOUNT_TYPE', r.account_type), ('RELATION', r.relation), ('REGIMES', r.regimes)) AS m (what, codes)
         CROSS JOIN LATERAL unnest(string_to_array(m.codes, ' ')) AS c (code)
         GROUP BY r.received_on, m.what, c.code
        UNION ALL
        SELECT 'RECEIVED', r.received_on, m.what, c.code, 0, 0, count(*), 0
          FROM r CROSS JOIN i CROSS JOIN LATERAL (VALUES ('KIND', i.kind), ('CATEGORIES', i.categories),
               ('PURPOSES', i.purposes), ('RECIPIENTS', i.recipients)) AS m (what, codes)
         CROSS JOIN LATERAL unnest(string_to_array(m.codes, ' ')) AS c (code)
         GROUP BY r.received_on, m.what, c.code
        UNION ALL
        SELECT DISTINCT 'RECEIVED', r.received_on, 'ORGANISATION', f.organisation, 0, 0, 1::bigint, 0::bigint
          FROM r JOIN referral f ON f.reference = r.reference WHERE f.organisation IS NOT NULL
        UNION ALL
        SELECT 'OUTCOME', r.closed_on, i.kind, i.outcome, 0, 0, count(*), 0
          FROM r CROSS JOIN i WHERE i.outcome IS NOT NULL GROUP BY r.closed_on, i.kind, i.outcome
        UNION ALL
        SELECT 'REASON', r.closed_on, d.kind, d.reason_code, 0, 0, count(DISTINCT d.item), 0
          FROM r JOIN ledger_decision d ON d.reference = r.reference
         WHERE d.reason_code IS NOT NULL AND d.approved_at IS NOT NULL GROUP BY r.closed_on, d.kind, d.reason_code
        UNION ALL
        SELECT 'DAYS', d.decided_on, i.kind, '', d.days, d.paused_days, count(*), 0
          FROM ledger_duration d CROSS JOIN i
         WHERE d.reference = wanted AND i.outcome IS DISTINCT FROM 'WITHDRAWN'
         GROUP BY d.decided_on, i.kind, d.days, d.paused_days
        UNION ALL
        SELECT 'ACK', r.received_on, '', coalesce(((r.acknowledged_at AT TIME ZONE 'Asia/Tokyo')::date)::text, ''),
               s.allowed_days, 0, 1, 0
          FROM r JOIN clock_segment s ON s.reference = r.reference AND s.clock = 'C-ACK' AND s.place = 1
        UNION ALL
        SELECT 'FEE', f.on_day, f.entry, '', 0, 0, count(*), sum(f.amount)
          FROM fee_entry f WHERE f.reference = wanted GROUP BY f.on_day, f.entry
        UNION ALL
        SELECT 'QUALITY', (q.at AT TIME ZONE 'Asia/Tokyo')::date, q.what, '', 0, 0, count(*), 0
          FROM (SELECT 'SENT_BACK' AS what, sent_at AS at FROM sent_back WHERE reference = wanted
                UNION ALL SELECT 'SUPPLEMENT', owed_at FROM pending_notice WHERE reference = wanted AND template = 'L-03'
                UNION ALL SELECT 'VERDICT', decided_at FROM identity_verdict WHERE reference = wanted
                UNION ALL SELECT 'FAILED', decided_at FROM identity_verdict
                           WHERE reference = wanted AND verdict = 'NOT_VERIFIED'
                UNION ALL SELECT 'RETURNED', p.returned_at FROM notice_posting p
                            JOIN pending_notice n ON n.id = p.notice WHERE n.reference = wanted
                UNION ALL SELECT 'FORBIDDEN', destroyed_at FROM document_destruction
                           WHERE reference = wanted AND reason = 'FORBIDDEN_CONTENT'
                UNION ALL SELECT 'MISDELIVERED', owed_at FROM pending_notice WHERE reference = wanted AND template = 'L-27'
                UNION ALL SELECT 'COMPLAINT', r.closed_at FROM r CROSS JOIN i WHERE i.kind = 'COMPLAINT'
                UNION ALL SELECT 'REVERSAL', r.closed_at FROM r CROSS JOIN i
                           WHERE i.kind = 'COMPLAINT' AND i.outcome IN ('FULL', 'PARTIAL')) q
         WHERE q.at IS NOT NULL
         GROUP BY (q.at AT TIME ZONE 'Asia/Tokyo')::date, q.what
    )
    SELECT figure, day, code, detail, days, paused, amount, total FROM found
    ON CONFLICT (figure, day, code, detail, days, paused)
        DO UPDATE SET amount = k.amount + EXCLUDED.amount, total = k.total + EXCLUDED.total;
END $$;

-- Destroys the records of one request and leaves its line. Tells how many rows went; nothing, and destroys nothing, when
-- the request is open, held, continued by another, was closed after "until", or still has a file of its own period.
CREATE FUNCTION destroy_request(wanted varchar, until timestamptz, at timestamptz) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    r request%ROWTYPE;
    gone integer := 0;
    more integer;
    part text;
BEGIN
    -- The lock that a step takes: whoever raises a hold is either before us or finds nothing to hold any more.
    SELECT * INTO r FROM request WHERE reference = wanted FOR UPDATE;
    IF NOT FOUND OR r.closed_at IS NULL OR r.closed_at > until
        OR EXISTS (SELECT FROM request_flag f WHERE f.request_id = r.id AND f.flag IN ('LEGAL_HOLD', 'LITIGATION'))
        OR EXISTS (SELECT FROM request l WHERE l.previous_reference = wanted)
        OR EXISTS (SELECT FROM identity_document d WHERE d.reference = wanted AND d.destroyed_at IS NULL)
        OR EXISTS (SELECT FROM execution_task t
                    WHERE t.reference = wanted AND t.file_id IS NOT NULL AND t.file_destroyed_at IS NULL)
        OR EXISTS (SELECT FROM standing_work w
                    WHERE w.reference = wanted AND w.confirmed_at IS NULL AND w.called_off_at IS NULL) THEN
        RETURN NULL;
    END IF;
    PERFORM keep_figures_of(wanted);
    INSERT INTO destroyed_request (reference, kinds, outcomes, status, received_on, closed_on, destroyed_at, records)
    SELECT wanted, string_agg(i.kind, ' ' ORDER BY i.number), coalesce(string_agg(i.outcome, ' ' ORDER BY i.number), ''),
           r.status, (r.received_at AT TIME ZONE 'Asia/Tokyo')::date, (r.closed_at AT TIME ZONE 'Asia/Tokyo')::date, at, 1
      FROM request_item i WHERE i.request_id = r.id;
    -- Third persons who were asked lie sealed in the vault.
    DELETE FROM vault_content v USING consultation c WHERE c.reference = wanted AND v.id = c.third_person;
    GET DIAGNOSTICS gone = ROW_COUNT;
    DELETE FROM notice_posting p USING pending_notice n WHERE n.reference = wanted AND p.notice = n.id;
    GET DIAGNOSTICS more = ROW_COUNT;
    gone := gone + more;
    UPDATE request SET identity_verdict_id = NULL WHERE reference = wanted;
    UPDATE preference_event SET reference = NULL WHERE reference = wanted;
    FOREACH part IN ARRAY tables_of_a_request() || 'identity_verdict'::text LOOP
        EXECUTE format('DELETE FROM %I WHERE reference = $1', part) USING wanted;
        GET DIAGNOSTICS more = ROW_COUNT;
        gone := gone + more;
    END LOOP;
    DELETE FROM request_flag WHERE request_id = r.id;
    GET DIAGNOSTICS more = ROW_COUNT;
    gone := gone + more;
    DELETE FROM request_item WHERE request_id = r.id;
    GET DIAGNOSTICS more = ROW_COUNT;
    gone := gone + more;
    DELETE FROM request WHERE id = r.id;
    gone := gone + 1;
    UPDATE destroyed_request SET records = gone WHERE reference = wanted;
    RETURN gone;
END $$;

-- The trail is added to for five years, whatever the application asks and whatever its clock says: rows younger than that
-- by the clock of the database are deleted by nobody, and older ones only together with their whole chain.
CREATE FUNCTION audit_event_is_kept_for_its_period() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF OLD.at > now() - interval '5 years'
        OR EXISTS (SELECT FROM audit_event e WHERE e.chain = OLD.chain AND e.at > now() - interval '5 years') THEN
        RAISE EXCEPTION 'the audit trail is append-only: DELETE refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN OLD;
END $$;

DROP TRIGGER audit_event_is_append_only ON audit_event;
CREATE TRIGGER audit_event_is_append_only
    BEFORE UPDATE OR TRUNCATE ON audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION audit_event_is_append_only();
ALTER TABLE audit_event ENABLE ALWAYS TRIGGER audit_event_is_append_only;
CREATE TRIGGER audit_event_is_kept_for_its_period
    BEFORE DELETE ON audit_event
    FOR EACH ROW EXECUTE FUNCTION audit_event_is_kept_for_its_period();
ALTER TABLE audit_event ENABLE ALWAYS TRIGGER audit_event_is_kept_for_its_period;

-- Chains end to end, so that every chain that is left verifies. That of a request waits until the request itself is gone,
-- and so for whatever holds it. The digest is over the last hash of each: a copy of them can be recognised by it.
CREATE FUNCTION destroy_chains(until timestamptz, at_most integer) RETURNS TABLE (chains bigint, events bigint, digest varchar)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    over varchar[];
BEGIN
    SELECT array_agg(d.chain), encode(sha256(convert_to(coalesce(string_agg(d.hash, '' ORDER BY d.chain), ''), 'UTF8')), 'hex')
      INTO over, digest
      FROM (SELECT o.chain, o.hash
              FROM (SELECT DISTINCT ON (e.chain) e.chain, e.hash, e.at
                      FROM audit_event e
                     WHERE e.chain IN (SELECT c.chain FROM audit_event c
                                        WHERE c.sequence = 1 AND c.at <= least(until, now() - interval '5 years'))
                     ORDER BY e.chain, e.sequence DESC) o
             WHERE o.at <= least(until, now() - interval '5 years')
               AND NOT EXISTS (SELECT FROM request r WHERE r.reference = o.chain)
             ORDER BY o.chain
             LIMIT at_most) d;
    chains := coalesce(cardinality(over), 0);
    DELETE FROM audit_event e WHERE e.chain = ANY (over);
    GET DIAGNOSTICS events = ROW_COUNT;
    RETURN NEXT;
END $$;

-- What starts a chain, by age: the daily look for chains whose period is over reads these alone.
CREATE INDEX audit_chain_by_start ON audit_event (at) WHERE sequence = 1;

REVOKE ALL ON FUNCTION destroy_request(varchar, timestamptz, timestamptz), keep_figures_of(varchar),
    destroy_chains(timestamptz, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION destroy_request(varchar, timestamptz, timestamptz), destroy_chains(timestamptz, integer)
    TO madoguchi_app;
