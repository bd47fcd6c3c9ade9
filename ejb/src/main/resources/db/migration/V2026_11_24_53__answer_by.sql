-- Until when the requester was given to answer, so that the queue can list the silent. 9999-12-31 stands for "not asked".
ALTER TABLE queue_row ADD COLUMN answer_by date NOT NULL DEFAULT DATE '9999-12-31';

CREATE INDEX queue_silent ON queue_row (answer_by, reference) WHERE open AND answer_by < DATE '9999-12-31';
