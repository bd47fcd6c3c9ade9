-- A data subject goes on with what their agent began: since when, and what the agent had written.
ALTER TABLE request
    ADD COLUMN taken_over_at timestamptz,
    ADD COLUMN form_of_agent text CHECK (form_of_agent IS JSON),
    ADD CONSTRAINT taken_over_from_somebody CHECK (num_nulls(taken_over_at, form_of_agent) IN (0, 2));

-- A decision refers to the cover of its item, so the row stays; what it rests on changes only to a verdict given after the
-- data subject took over, about them. Of every other request a cover is never changed, as before.
CREATE FUNCTION cover_changes_only_after_taking_over() RETURNS trigger
    LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM request r JOIN identity_verdict v ON v.reference = r.reference
                   WHERE r.reference = NEW.reference AND v.id = NEW.verdict_id
                     AND v.id <> OLD.verdict_id AND v.decided_at > r.taken_over_at) THEN
        RAISE EXCEPTION 'the cover of item % of % is not taken over', NEW.item_number, NEW.reference
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER cover_changes_only_after_taking_over BEFORE UPDATE ON identity_cover
    FOR EACH ROW EXECUTE FUNCTION cover_changes_only_after_taking_over();

GRANT UPDATE (verdict_id, required_level, reached_level) ON identity_cover TO madoguchi_app;
