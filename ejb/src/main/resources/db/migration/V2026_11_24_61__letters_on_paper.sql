-- Whose letter it is, and where one on paper has got to; every single posting is a row of notice_posting.
ALTER TABLE pending_notice
    ADD COLUMN to_requester boolean NOT NULL DEFAULT true,
    ADD COLUMN posted_at    timestamptz,
    ADD COLUMN returned_at  timestamptz,
    ADD CONSTRAINT under_way_or_back_never_both CHECK (posted_at IS NULL OR returned_at IS NULL),
    ADD CONSTRAINT only_paper_is_posted CHECK (way = 'POST' OR (posted_at IS NULL AND returned_at IS NULL));
