-- Two sections the ledger lacked: third persons who were asked, without who they are, and what somebody else answers.
CREATE VIEW ledger_consultation AS
SELECT c.reference, c.item_number AS item, c.concerns, c.asked_at, c.answer_by AS due_on, c.stance, c.answer_text AS answer,
       c.answered_at, c.asked_by AS recorded_by
  FROM consultation c;

CREATE VIEW ledger_referral AS
SELECT f.reference, f.item_number AS item, f.category, replace(f.reason, '_', '-') AS reason_code, f.organisation,
       f.referred_by AS recorded_by, f.referred_at AS recorded_at
  FROM referral f;

GRANT SELECT ON ledger_consultation, ledger_referral TO madoguchi_app;

-- Where the ceiling C-MAX of each undecided request stands: its start, its days, the days of the pauses that are over, and
-- since when it stands still. What of a running pause has gone by is for whoever asks to add, who knows the day.
CREATE VIEW ledger_ceiling AS
SELECT s.reference,
       min((s.from_at AT TIME ZONE 'Asia/Tokyo')::date) AS began_on,
       max(s.allowed_days) AS allowed_days,
       coalesce(sum((s.to_at AT TIME ZONE 'Asia/Tokyo')::date - (s.from_at AT TIME ZONE 'Asia/Tokyo')::date)
                    FILTER (WHERE s.state = 'PAUSED' AND s.to_at IS NOT NULL), 0)::integer AS paused_days,
       max((s.from_at AT TIME ZONE 'Asia/Tokyo')::date) FILTER (WHERE s.state = 'PAUSED' AND s.to_at IS NULL) AS paused_since
  FROM clock_segment s
  JOIN queue_row q ON q.reference = s.reference AND q.open AND q.decided_on IS NULL
 WHERE s.clock = 'C-MAX'
 GROUP BY s.reference;

GRANT SELECT ON ledger_ceiling TO madoguchi_app;
