-- When somebody showed who they are by a code or a log-in: what is collected asks for one of the last few minutes.
CREATE TABLE second_factor (
    id        uuid PRIMARY KEY,
    reference varchar(20) NOT NULL REFERENCES request (reference),
    method    varchar(40) NOT NULL CHECK (method IN ('REGISTERED_MAIL_CODE', 'CUSTOMER_LOG_IN')),
    given_at  timestamptz NOT NULL
);
CREATE INDEX second_factor_by_request ON second_factor (reference, given_at);

-- Never changed and never taken back: it only grows old.
GRANT SELECT, INSERT ON second_factor TO madoguchi_app;
