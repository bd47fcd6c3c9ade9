-- A later policy in the requester's favour is applied to the request as a whole, not to its items.
ALTER TABLE item_decision
    DROP CONSTRAINT applied_policy_is_explained,
    DROP COLUMN applied_policy,
    DROP COLUMN applied_policy_note;
