-- Before the grounds of refusal come the gate (is it retained personal data at all?) and what the requester asserts. One
-- document each, because they are read as a whole.
ALTER TABLE item_assessment
    ADD COLUMN gate     text NOT NULL DEFAULT '{}' CHECK (gate IS JSON),
    ADD COLUMN asserted text NOT NULL DEFAULT '{}' CHECK (asserted IS JSON);
