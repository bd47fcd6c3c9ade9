-- A rejection on procedure may end some items of a request and leave the others running (domain 2.4, X1 to X3).
CREATE TABLE rejected_item (
    reference          varchar(20) NOT NULL REFERENCES request (reference),
    item_number        integer NOT NULL CHECK (item_number > 0),
    kind               varchar(20) NOT NULL,
    reason_code        varchar(20) NOT NULL CHECK (
        reason_code IN ('S14-4', 'A-AUTH', 'F-FORM', 'F-SPEC', 'F-FEE', 'N-DEAD')),
    internal_reason    varchar(2000) NOT NULL CHECK (internal_reason <> ''),
    external_reason    varchar(2000),
    external_reason_en varchar(2000),
    proposed_by        varchar(255),
    rejected_by        varchar(255) NOT NULL,
    rejected_at        timestamptz NOT NULL,
    PRIMARY KEY (reference, item_number),
    FOREIGN KEY (kind, reason_code) REFERENCES reason_code_allowed (kind, code),
    -- The death of the data subject is a fact; everything else is a judgement of two people, told in words.
    CONSTRAINT two_people_reject CHECK (
        CASE reason_code WHEN 'N-DEAD' THEN proposed_by IS NULL OR proposed_by <> rejected_by
                         ELSE proposed_by IS NOT NULL AND proposed_by <> rejected_by END),
    CONSTRAINT rejection_is_explained CHECK (
        reason_code = 'N-DEAD'
        OR (external_reason IS NOT NULL AND char_length(external_reason) >= 20))
);

GRANT SELECT, INSERT ON rejected_item TO madoguchi_app;

-- A fee may be awaited as well, and silence counts only after a reminder.
ALTER TABLE awaited_answer DROP CONSTRAINT awaited_answer_awaited_check;
ALTER TABLE awaited_answer ADD CONSTRAINT awaited_answer_awaited_check CHECK (
    awaited IN ('IDENTITY', 'SUPPLEMENT', 'FEE'));
ALTER TABLE awaited_answer DROP CONSTRAINT code_fits_what_was_asked;
ALTER TABLE awaited_answer ADD CONSTRAINT code_fits_what_was_asked CHECK (
    CASE awaited WHEN 'IDENTITY' THEN reason_code IN ('S14-4', 'A-AUTH')
                 WHEN 'SUPPLEMENT' THEN reason_code IN ('F-FORM', 'F-SPEC')
                 ELSE reason_code = 'F-FEE' END);
ALTER TABLE awaited_answer
    ADD COLUMN external_reason_en varchar(2000),
    ADD COLUMN reminded_at timestamptz;
