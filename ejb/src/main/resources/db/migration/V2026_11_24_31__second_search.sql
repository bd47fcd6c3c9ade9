-- What a system answered before it was asked once more, after a supplement that came later than the search.
CREATE TABLE earlier_search_answer (
    id          uuid PRIMARY KEY,
    reference   varchar(20) NOT NULL REFERENCES request (reference),
    system      varchar(40) NOT NULL,
    result      varchar(20) NOT NULL CHECK (result IN ('NOT_FOUND', 'ERROR')),
    note        varchar(2000),
    asked_at    timestamptz NOT NULL,
    answered_by varchar(200) NOT NULL,
    answered_at timestamptz NOT NULL
);

CREATE INDEX earlier_search_answer_of_request ON earlier_search_answer (reference);

-- More can be asked of the requester once after the search: the key lets no second row in.
CREATE TABLE later_supplement (
    reference varchar(20) PRIMARY KEY REFERENCES request (reference),
    asked_at  timestamptz NOT NULL
);

GRANT SELECT, INSERT ON earlier_search_answer, later_supplement TO madoguchi_app;
