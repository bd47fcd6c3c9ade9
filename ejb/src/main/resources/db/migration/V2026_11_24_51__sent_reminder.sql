-- Which reminders a requester was sent about which letter. A reminder that was sent stays sent.
CREATE TABLE sent_reminder (
    reference varchar(20) NOT NULL REFERENCES request (reference),
    letter    integer NOT NULL CHECK (letter > 0),
    number    integer NOT NULL CHECK (number > 0),
    what      varchar(20) NOT NULL CHECK (what IN ('SUPPLEMENT', 'IDENTITY', 'FEE')),
    sent_at   timestamptz NOT NULL,
    sent_by   varchar(255) NOT NULL,
    PRIMARY KEY (reference, letter, number)
);

GRANT SELECT, INSERT ON sent_reminder TO madoguchi_app;
