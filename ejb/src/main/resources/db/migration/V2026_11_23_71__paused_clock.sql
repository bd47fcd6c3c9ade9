-- What the daily move of dates goes through: paused requests only, however many there are.
CREATE INDEX clock_segment_paused ON clock_segment (reference) WHERE state = 'PAUSED' AND to_at IS NULL;
