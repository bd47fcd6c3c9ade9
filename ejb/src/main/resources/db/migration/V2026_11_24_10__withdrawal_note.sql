-- Withdrawals that came by a way which proves nothing. They change nothing until the requester confirms them.
CREATE SEQUENCE withdrawal_note_id_seq INCREMENT BY 50;

CREATE TABLE withdrawal_note (
    id        bigint PRIMARY KEY,
    reference varchar(20) NOT NULL REFERENCES request (reference),
    channel   varchar(10) NOT NULL CHECK (channel IN ('WEB', 'PAPER', 'PHONE', 'MAIL', 'COUNTER', 'VENDOR')),
    text      text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 2000),
    noted_by  varchar(100) NOT NULL,
    noted_at  timestamptz NOT NULL
);
CREATE INDEX withdrawal_note_of_request ON withdrawal_note (reference, id);

GRANT SELECT, INSERT ON withdrawal_note TO madoguchi_app;
GRANT USAGE ON SEQUENCE withdrawal_note_id_seq TO madoguchi_app;
