-- Requests of employees and applicants have a view of the queue of their own.
ALTER TABLE queue_row ADD COLUMN personnel boolean NOT NULL DEFAULT false;
CREATE INDEX queue_row_personnel ON queue_row (target_on, reference) WHERE personnel;
