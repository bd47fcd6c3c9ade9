-- The request ledger (domain 9.1) as views on what the contexts record anyway, so that it can never say something else.
-- Every view has the column reference, a name that the page, the API and the exports share, and no stored copy.
-- None of them reads restricted_entry or restricted_event: what lies there is here what it is to everybody, "not held" (2.6).
-- The application may read the views; what they read is the schema owner's.

CREATE INDEX request_by_receipt ON request (received_at, reference);
CREATE INDEX request_by_end ON request (closed_at, reference) WHERE closed_at IS NOT NULL;

CREATE VIEW ledger_request AS
SELECT r.reference,
       r.channel,
       r.received_at,
       (SELECT min(n.sent_at) FROM pending_notice n
         WHERE n.reference = r.reference AND n.kind = 'ACKNOWLEDGEMENT') AS acknowledged_at,
       r.status,
       (SELECT q.decided_on FROM queue_row q WHERE q.reference = r.reference) AS decided_on,
       (SELECT q.outcome FROM queue_row q WHERE q.reference = r.reference) AS outcome,
       r.closed_at,
       (SELECT q.data_subject_name FROM queue_row q WHERE q.reference = r.reference) AS data_subject,
       r.form::jsonb ->> 'requesterKind' AS requester_kind,
       coalesce(r.form::jsonb ->> 'relation', 'CUSTOMER') AS relation,
       r.form::jsonb ->> 'accountType' AS account_type,
       (SELECT string_agg(i.kind, ' ' ORDER BY i.number) FROM request_item i WHERE i.request_id = r.id) AS kinds,
       (SELECT string_agg(e.code, ' ') FROM jsonb_array_elements_text(
            CASE jsonb_typeof(r.form::jsonb -> 'regimes') WHEN 'array' THEN r.form::jsonb -> 'regimes' ELSE '[]' END) AS e (code)
       ) AS regimes,
       r.rule_set,
       r.policy_version,
       r.applied_policy_version,
       r.procedure_version,
       (SELECT string_agg(f.flag, ' ' ORDER BY f.flag) FROM request_flag f WHERE f.request_id = r.id) AS flags,
       r.previous_reference,
       (SELECT q.assignee FROM queue_row q WHERE q.reference = r.reference) AS assignee
  FROM request r;

CREATE VIEW ledger_item AS
SELECT r.reference,
       i.number,
       i.kind,
       (SELECT string_agg(e.code, ' ' ORDER BY e.place) FROM jsonb_array_elements_text(
            CASE jsonb_typeof(i.scope::jsonb -> 'categories') WHEN 'array' THEN i.scope::jsonb -> 'categories' ELSE '[]' END)
            WITH ORDINALITY AS e (code, place)) AS categories,
       (SELECT string_agg(e.code, ' ' ORDER BY e.place) FROM jsonb_array_elements_text(
            CASE jsonb_typeof(i.scope::jsonb -> 'purposes') WHEN 'array' THEN i.scope::jsonb -> 'purposes' ELSE '[]' END)
            WITH ORDINALITY AS e (code, place)) AS purposes,
       (SELECT string_agg(e.code, ' ' ORDER BY e.place) FROM jsonb_array_elements_text(
            CASE jsonb_typeof(i.scope::jsonb -> 'recipients') WHEN 'array' THEN i.scope::jsonb -> 'recipients' ELSE '[]' END)
            WITH ORDINALITY AS e (code, place)) AS recipients,
       i.scope::jsonb ->> 'period' AS period,
       i.scope::jsonb ->> 'method' AS method,
       i.scope::jsonb ->> 'ground' AS ground,
       i.required_level,
       c.reached_level,
       i.outcome
  FROM request_item i
  JOIN request r ON r.id = i.request_id
  LEFT JOIN identity_cover c ON c.reference = r.reference AND c.item_number = i.number;

CREATE VIEW ledger_identity AS
SELECT v.reference, v.decided_at, v.method AS proof_method, v.level, v.verdict, v.checked_fields, v.authority_proved,
       v.decided_by
  FROM identity_verdict v;

CREATE VIEW ledger_authority AS
SELECT a.reference, a.recorded_at, a.kind AS agent_kind, a.proof, a.proof_dated, a.checked, a.may_receive, a.last_day,
       a.ended_on, a.ended_because, a.recorded_by
  FROM agent_authority a;

CREATE VIEW ledger_fee AS
SELECT f.reference, f.on_day, f.entry, f.amount, f.schedule_version, f.bearer AS kind, f.method AS paid_by, f.reason,
       f.recorded_by, f.recorded_at
  FROM fee_entry f;

CREATE VIEW ledger_search AS
SELECT t.reference, t.system, t.asked_at, t.result, nullif(t.categories, '') AS categories, t.records, t.note,
       t.answered_by, t.answered_at
  FROM search_task t
UNION ALL
SELECT e.reference, e.system, e.asked_at, e.result, NULL, NULL, e.note, e.answered_by, e.answered_at
  FROM earlier_search_answer e;

CREATE VIEW ledger_decision AS
SELECT l.reference, l.item_number AS item, l.kind, l.category, l.system, l.record_ref, l.field_path, l.disposition,
       l.reason_code, l.external_reason AS reason_told, l.internal_reason AS evidence,
       array_to_string(d.drafters, ' ') AS drafted_by, d.level AS approval_level, d.approved_by, d.approved_at
  FROM decision_line l
  JOIN item_decision d ON d.reference = l.reference AND d.item_number = l.item_number
UNION ALL
SELECT j.reference, j.item_number, j.kind, NULL, NULL, NULL, NULL, 'REJECT', j.reason_code, j.external_reason,
       j.internal_reason, j.proposed_by, NULL, j.rejected_by, j.rejected_at
  FROM rejected_item j
UNION ALL
SELECT f.reference, f.item_number, i.kind, f.category, NULL, NULL, NULL, 'REDIRECT', replace(f.reason, '_', '-'), NULL,
       f.organisation, f.referred_by, NULL, NULL, f.referred_at
  FROM referral f
  JOIN request r ON r.reference = f.reference
  JOIN request_item i ON i.request_id = r.id AND i.number = f.item_number;

CREATE VIEW ledger_clock AS
SELECT s.reference, s.clock, s.place, s.state, s.from_at, s.to_at, s.reason AS clock_reason, s.rule, s.allowed_days,
       s.actor AS recorded_by
  FROM clock_segment s;

-- A confirmation code is no notice: it says nothing of a request, and its text does not outlive its sending.
CREATE VIEW ledger_notice AS
SELECT n.reference, n.template, n.language, n.to_requester, n.owed_at, n.sent_at, n.sent_by, n.items AS told_items,
       p.number AS posting_number, p.posted_at, p.delivered_at, p.returned_at, p.return_reason
  FROM pending_notice n
  LEFT JOIN notice_posting p ON p.notice = n.id
 WHERE n.kind <> 'SECRET';

CREATE VIEW ledger_execution AS
SELECT t.reference, t.item_number AS item, t.action AS measure, t.system, nullif(t.categories, '') AS categories, t.done_on,
       t.ticket, t.evidence, t.sha256, t.erase_on, t.retention_basis, t.confirmed_by, t.confirmed_at
  FROM execution_task t
UNION ALL
SELECT w.reference, w.item_number, w.reason, w.system, w.codes, w.done_on, w.ticket, w.evidence, NULL, w.due_on, w.basis,
       w.confirmed_by, w.confirmed_at
  FROM standing_work w
 WHERE w.called_off_at IS NULL;

CREATE VIEW ledger_recipient AS
SELECT p.reference, p.item_number AS item, p.recipient, p.instruction, p.codes AS categories, p.due_on, p.told_at, p.chased,
       p.done_on, p.answer, p.confirmed_by, p.confirmed_at
  FROM propagation p;

CREATE VIEW ledger_destruction AS
SELECT d.reference, 'IDENTITY_DOCUMENT' AS object, d.kind AS document, d.reason AS destroyed_because, d.sha256,
       d.destroyed_by, d.destroyed_at
  FROM document_destruction d
UNION ALL
SELECT t.reference, 'PACKAGE', NULL, 'PERIOD_OVER', t.sha256, NULL, t.file_destroyed_at
  FROM execution_task t
 WHERE t.file_destroyed_at IS NOT NULL;

-- Days a request took to its decision, in calendar days: all of them, and those in which it stood still.
CREATE VIEW ledger_duration AS
SELECT q.reference, q.decided_on, q.decided_on - q.received_on AS days,
       coalesce((SELECT sum(least(coalesce((s.to_at AT TIME ZONE 'Asia/Tokyo')::date, q.decided_on), q.decided_on)
                            - (s.from_at AT TIME ZONE 'Asia/Tokyo')::date)
                   FROM clock_segment s
                  WHERE s.reference = q.reference AND s.clock = 'C-SLA' AND s.state = 'PAUSED'
                    AND (s.from_at AT TIME ZONE 'Asia/Tokyo')::date < q.decided_on), 0)::integer AS paused_days
  FROM queue_row q
 WHERE q.decided_on IS NOT NULL;

GRANT SELECT ON ledger_request, ledger_item, ledger_identity, ledger_authority, ledger_fee, ledger_search, ledger_decision,
    ledger_clock, ledger_notice, ledger_execution, ledger_recipient, ledger_destruction, ledger_duration TO madoguchi_app;
