-- What requester and staff write to each other.
CREATE SEQUENCE message_id_seq INCREMENT BY 50;

CREATE TABLE message (
    id           bigint PRIMARY KEY,
    reference    varchar(20) NOT NULL REFERENCES request (reference),
    by_requester boolean NOT NULL,
    author       varchar(100) NOT NULL,
    text         text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 4000),
    written_at   timestamptz NOT NULL
);
CREATE INDEX message_of_request ON message (reference, id);

GRANT SELECT, INSERT ON message TO madoguchi_app;
GRANT USAGE ON SEQUENCE message_id_seq TO madoguchi_app;
