-- Letters of the office's own are called by words, and some of them are longer than L-27.
ALTER TABLE pending_notice ALTER COLUMN template TYPE varchar(60);
