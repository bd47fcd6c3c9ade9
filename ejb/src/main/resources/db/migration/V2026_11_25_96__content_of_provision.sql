-- The same record sent twice at once must not be stored twice: a keyed hash of all it says. What was recorded before has
-- none, because only the application holds the key.
ALTER TABLE provision_record ADD COLUMN content_key varchar(64);
CREATE UNIQUE INDEX provision_record_of_content ON provision_record (content_key);
