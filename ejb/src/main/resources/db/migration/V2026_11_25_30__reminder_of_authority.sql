-- An agent is reminded of the proof of their authority by name, and no longer of an identity check they may have passed.
ALTER TABLE sent_reminder DROP CONSTRAINT sent_reminder_what_check;
ALTER TABLE sent_reminder ADD CONSTRAINT sent_reminder_what_check
    CHECK (what IN ('SUPPLEMENT', 'IDENTITY', 'AUTHORITY', 'FEE'));
