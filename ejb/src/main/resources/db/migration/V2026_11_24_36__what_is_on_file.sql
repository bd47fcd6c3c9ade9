-- What a proof can be compared with, and whether the way to the data subject has lately changed. Empty: not said.
ALTER TABLE proof_asked
    ADD COLUMN on_file varchar(100),
    ADD COLUMN contact_changed_on date,
    ADD COLUMN agent_kind varchar(20)
        CHECK (agent_kind IN ('MINOR_PARENT', 'MINOR_GUARDIAN', 'ADULT_GUARDIAN', 'CURATOR_ETC', 'VOLUNTARY', 'ATTORNEY',
                              'COMPANY'));
