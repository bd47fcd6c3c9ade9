-- From which browser session or address somebody showed who they are, as a keyed hash: what is shown at one place opens
-- nothing at another. What was shown before this column was there counts nowhere any more; it lasted fifteen minutes.
ALTER TABLE second_factor ADD COLUMN place_seal text;
