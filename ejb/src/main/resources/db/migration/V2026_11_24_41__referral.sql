-- Parts of a request that somebody else answers (domain 3.6). What was referred stays referred.
CREATE TABLE referral (
    id           uuid PRIMARY KEY,
    reference    varchar(20) NOT NULL REFERENCES request (reference),
    item_number  integer NOT NULL CHECK (item_number > 0),
    category     varchar(20) NOT NULL,
    reason       varchar(10) NOT NULL CHECK (reason IN ('R_ORG', 'N_PROC', 'S07')),
    organisation varchar(40),
    referred_by  varchar(255) NOT NULL,
    referred_at  timestamptz NOT NULL,
    CONSTRAINT referred_once UNIQUE (reference, item_number, category),
    -- Whoever is responsible for a joint use stands in the privacy policy, everybody else in the directory.
    CONSTRAINT referred_to_somebody CHECK ((reason = 'S07') = (organisation IS NULL)),
    CONSTRAINT joint_use_refers_whole_items CHECK (reason <> 'S07' OR category = 'ALL')
);

GRANT SELECT, INSERT ON referral TO madoguchi_app;
