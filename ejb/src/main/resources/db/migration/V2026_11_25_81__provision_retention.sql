-- From which day the time of a record of provision runs (RULE 21, 25): its own; where it is one of a series recorded
-- together or by a contract, the day of the last of them. Where consent stands for the date, the day it was recorded.
CREATE VIEW provision_term AS
SELECT p.id, p.person_key, p.recorded_as,
       CASE p.recorded_as
           WHEN 'INDIVIDUAL' THEN coalesce(p.provided_on, (p.recorded_at AT TIME ZONE 'Asia/Tokyo')::date)
           ELSE max(coalesce(p.provided_on, (p.recorded_at AT TIME ZONE 'Asia/Tokyo')::date))
               OVER (PARTITION BY p.person_key, p.direction, p.recipient, p.counterpart, p.recorded_as)
       END AS counted_from
  FROM provision_record p;

-- Destroys records whose time began on or before these days, with the names in the vault; none of people that are held,
-- whose keys stand in one text with spaces between. Nobody else may delete a record.
CREATE FUNCTION destroy_provisions(usual date, contract date, held text, at_most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    over bigint[];
    gone integer;
BEGIN
    SELECT array_agg(d.id) INTO over
      FROM (SELECT t.id
              FROM provision_term t
             WHERE t.counted_from <= CASE t.recorded_as WHEN 'CONTRACT_SUBSTITUTE' THEN contract ELSE usual END
               AND t.person_key <> ALL (string_to_array(held, ' '))
             ORDER BY t.counted_from, t.id
             LIMIT at_most) d;
    DELETE FROM vault_content v USING provision_record p WHERE p.id = ANY (over) AND v.id = p.person;
    DELETE FROM provision_record p WHERE p.id = ANY (over);
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END $$;

GRANT SELECT ON provision_term TO madoguchi_app;
REVOKE ALL ON FUNCTION destroy_provisions(date, date, text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION destroy_provisions(date, date, text, integer) TO madoguchi_app;
