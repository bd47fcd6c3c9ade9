-- A later privacy policy that is better for the requester may be applied with a note. What the request keeps stays.
ALTER TABLE request
    ADD COLUMN applied_policy_version varchar(40),
    ADD COLUMN applied_policy_note varchar(2000),
    ADD CONSTRAINT applied_policy_has_a_note CHECK (
        (applied_policy_version IS NULL) = (applied_policy_note IS NULL)),
    ADD CONSTRAINT applied_policy_is_another CHECK (applied_policy_version <> policy_version);
