-- A request keeps the procedure and the state of the law of the day it was received, beside the privacy policy. Requests
-- that are already here arrived while the first version of each was in force.
ALTER TABLE request ADD COLUMN procedure_version varchar(40) NOT NULL DEFAULT '2022-1';
ALTER TABLE request ADD COLUMN rule_set varchar(40) NOT NULL DEFAULT 'APPI_PRIVATE_2022';
ALTER TABLE request ALTER COLUMN procedure_version DROP DEFAULT;
ALTER TABLE request ALTER COLUMN rule_set DROP DEFAULT;

CREATE FUNCTION refuse_other_versions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'request % keeps the versions that were in force when it was received', OLD.reference
        USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER versions_are_kept
    BEFORE UPDATE OF policy_version, procedure_version, rule_set ON request
    FOR EACH ROW EXECUTE FUNCTION refuse_other_versions();
