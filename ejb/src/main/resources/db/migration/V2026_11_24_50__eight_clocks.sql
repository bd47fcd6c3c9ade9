-- All eight clocks are recorded, not only the target and Art. 39; a foreign one is kept per regime, as in C-FOREIGN:GDPR.
ALTER TABLE clock_segment DROP CONSTRAINT clock_segment_clock_check;
ALTER TABLE clock_segment ALTER COLUMN clock TYPE varchar(30);
ALTER TABLE clock_segment ADD CONSTRAINT clock_segment_clock_check CHECK (
    clock IN ('C-ACK', 'C-ID', 'C-SLA', 'C-SLA-STOP', 'C39', 'C-MAX', 'C-SUPP', 'C-EXEC')
    OR clock LIKE 'C-FOREIGN:_%');

-- Art. 39 stays what nothing pauses, and so do the clocks that keep our own promptness and the requester's time.
ALTER TABLE clock_segment DROP CONSTRAINT a_pausable_clock_says_how;
ALTER TABLE clock_segment ADD CONSTRAINT a_pausable_clock_says_how CHECK (
    CASE
        WHEN clock IN ('C-SLA', 'C-MAX') THEN strategy IS NOT NULL
        WHEN clock LIKE 'C-FOREIGN:_%' THEN state = 'RUNNING' OR strategy IS NOT NULL
        ELSE strategy IS NULL AND state = 'RUNNING'
    END);

-- What reminders go through: the requests whose requester has been asked for something.
CREATE INDEX clock_segment_asked ON clock_segment (from_at, reference) WHERE clock = 'C-SUPP' AND to_at IS NULL;

-- What is cited is kept as a code, so that each reader sees it in their language.
UPDATE clock_segment SET rule = 'ART39' WHERE rule = 'APPI Art. 39';
UPDATE clock_segment
   SET rule = regexp_replace(rule, '^policy (.*): targets\.businessDaysByKind\.([A-Z_]+)$', 'KIND|\2|\1')
 WHERE rule LIKE 'policy %: targets.businessDaysByKind.%';

-- The ceiling was derived from the target until now: it has the same start and the same pauses.
INSERT INTO clock_segment (reference, clock, place, state, from_at, to_at, reason, actor, rule, allowed_days, strategy)
SELECT reference, 'C-MAX', place, state, from_at, to_at, reason, actor,
       'CEILING|' || split_part(rule, '|', 3), 30, 'PAUSE_RESUME'
  FROM clock_segment
 WHERE clock = 'C-SLA';
