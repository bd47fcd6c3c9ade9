-- What a decision letter tells, from which template it was written, and how it travels.
ALTER TABLE pending_notice
    -- Numbers of the items whose end it tells, parted by blanks; empty for a letter that tells none.
    -- NULL: owed before this column was, when a request had all its decision letters at once.
    ADD COLUMN items            varchar(400),
    ADD COLUMN template_version varchar(80),
    ADD COLUMN way              varchar(10) NOT NULL DEFAULT 'MAIL' CHECK (way IN ('MAIL', 'POST'));

ALTER TABLE pending_notice DROP CONSTRAINT pending_notice_sent_by_check;
ALTER TABLE pending_notice ALTER COLUMN sent_by TYPE varchar(20);
ALTER TABLE pending_notice ADD CONSTRAINT pending_notice_sent_by_check
    CHECK (sent_by IN ('MAIL', 'POST', 'REGISTERED_POST', 'IN_PERSON', 'DOWNLOAD'));

DROP INDEX pending_notice_due;
CREATE INDEX pending_notice_due ON pending_notice (next_attempt_at)
    WHERE sent_at IS NULL AND parked_at IS NULL AND way = 'MAIL';
CREATE INDEX pending_notice_to_post ON pending_notice (owed_at)
    WHERE sent_at IS NULL AND parked_at IS NULL AND way = 'POST';

-- Every time a letter was taken to the post: one row each, because a letter may come back and go again.
CREATE TABLE notice_posting (
    id            uuid PRIMARY KEY,
    notice        uuid NOT NULL REFERENCES pending_notice (id),
    way           varchar(20) NOT NULL CHECK (way IN ('POST', 'REGISTERED_POST')),
    number        varchar(40),
    new_address   varchar(400),
    posted_at     timestamptz NOT NULL,
    posted_by     varchar(100) NOT NULL,
    delivered_at  timestamptz,
    returned_at   timestamptz,
    return_reason text,
    CONSTRAINT registered_post_has_a_number CHECK (way <> 'REGISTERED_POST' OR number IS NOT NULL),
    CONSTRAINT delivered_or_returned_never_both CHECK (delivered_at IS NULL OR returned_at IS NULL),
    CONSTRAINT returned_with_a_reason CHECK ((returned_at IS NULL) = (return_reason IS NULL)),
    CONSTRAINT nothing_arrives_before_it_leaves CHECK (
        (delivered_at IS NULL OR delivered_at >= posted_at) AND (returned_at IS NULL OR returned_at >= posted_at))
);

CREATE INDEX notice_posting_of_notice ON notice_posting (notice, posted_at);
-- A letter is on its way once at a time.
CREATE UNIQUE INDEX notice_posting_under_way ON notice_posting (notice)
    WHERE delivered_at IS NULL AND returned_at IS NULL;

GRANT SELECT, INSERT, UPDATE ON notice_posting TO madoguchi_app;
