-- Several lines may stand for one category when they name different records or fields.
ALTER TABLE decision_line DROP CONSTRAINT decision_line_reference_item_number_category_system_key;
ALTER TABLE decision_line ADD CONSTRAINT one_line_for_each_part
    UNIQUE NULLS NOT DISTINCT (reference, item_number, category, system, record_ref, field_path);

-- What a code may carry (domain 2.4). Which code a kind of request allows is the foreign key's to say.
ALTER TABLE decision_line DROP CONSTRAINT reason_fits_disposition;
ALTER TABLE decision_line ADD CONSTRAINT reason_fits_disposition CHECK (
    CASE disposition
        WHEN 'GRANT' THEN reason_code IS NULL
            OR (reason_code = 'M-DIFF' AND external_reason IS NOT NULL AND char_length(external_reason) >= 20)
        WHEN 'NOT_HELD' THEN reason_code IS NOT NULL AND reason_code = 'N-NONE'
        WHEN 'REDIRECT' THEN reason_code IS NOT NULL AND reason_code IN ('N-PROC', 'N-SPEC-LAW', 'R-ORG')
            AND external_reason IS NOT NULL AND char_length(external_reason) >= 20
        WHEN 'ALT' THEN reason_code IS NOT NULL AND reason_code IN ('U-ALT', 'U-RETAIN')
            AND external_reason IS NOT NULL AND char_length(external_reason) >= 20
        WHEN 'GRANT_MASKED' THEN reason_code IS NOT NULL AND reason_code IN ('S14-1', 'S14-2', 'S14-3')
            AND external_reason IS NOT NULL AND char_length(external_reason) >= 20
        ELSE reason_code IS NOT NULL
            AND reason_code NOT IN ('N-NONE', 'N-PROC', 'N-SPEC-LAW', 'R-ORG', 'U-ALT', 'U-RETAIN', 'M-DIFF',
                                    'S14-4', 'A-AUTH', 'F-FORM', 'F-SPEC', 'F-FEE', 'W-DRAWN')
            AND external_reason IS NOT NULL AND char_length(external_reason) >= 20
        END) NOT VALID;
-- Lines written before masking had to be described, or before referrals had their own disposition, stay as they are.
ALTER TABLE decision_line ADD CONSTRAINT masking_is_described CHECK (
    (disposition = 'GRANT_MASKED') = (masking IS NOT NULL AND char_length(masking) >= 5)) NOT VALID;
