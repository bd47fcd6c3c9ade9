-- How fast the owners of systems answered outlives the records too: by day, system and whole hours, without a reference. What
-- each handler decided does not, because it would be kept by a person's name.
ALTER TABLE kept_figure DROP CONSTRAINT kept_figure_figure_check;
ALTER TABLE kept_figure ADD CONSTRAINT kept_figure_figure_check
    CHECK (figure IN ('RECEIVED', 'OUTCOME', 'REASON', 'DAYS', 'QUALITY', 'FEE', 'ACK', 'SYSTEM'));

ALTER FUNCTION keep_figures_of(varchar) RENAME TO keep_figures_of_the_request;

-- Called by destroy_request under this name.
CREATE FUNCTION keep_figures_of(wanted varchar) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM keep_figures_of_the_request(wanted);
    INSERT INTO kept_figure AS k (figure, day, code, detail, days, paused, amount, total)
    SELECT 'SYSTEM', (s.answered_at AT TIME ZONE 'Asia/Tokyo')::date, s.system,
           round(extract(epoch FROM (s.answered_at - s.asked_at)) / 3600)::integer::text, 0, 0, count(*), 0
      FROM ledger_search s
     WHERE s.reference = wanted AND s.answered_at IS NOT NULL
     GROUP BY 2, 3, 4
    ON CONFLICT (figure, day, code, detail, days, paused) DO UPDATE SET amount = k.amount + EXCLUDED.amount;
END $$;

REVOKE ALL ON FUNCTION keep_figures_of(varchar) FROM PUBLIC;
