-- The fee ledger (Art. 38). Lines are added and never changed: a mistake is mended by another line.
CREATE SEQUENCE fee_entry_id_seq INCREMENT BY 50;

CREATE TABLE fee_entry (
    id               bigint PRIMARY KEY,
    reference        varchar(20) NOT NULL REFERENCES request (reference),
    entry            varchar(20) NOT NULL CHECK (
        entry IN ('ESTIMATED', 'ASKED', 'REMINDED', 'PAID', 'WAIVED', 'REFUND_OWED', 'REFUNDED')),
    amount           integer NOT NULL CHECK (amount > 0),
    -- Only what was published may be charged (Art. 32(1)(iii)).
    schedule_version varchar(50) NOT NULL CHECK (btrim(schedule_version) <> ''),
    -- No other kind may ever bear a fee (Art. 38(1)).
    bearer           varchar(20) NOT NULL CONSTRAINT only_three_kinds_bear_a_fee CHECK (
        bearer IN ('PURPOSE_NOTICE', 'DISCLOSURE', 'TPR_DISCLOSURE')),
    method           varchar(20) CHECK (
        method IN ('BANK_TRANSFER', 'POSTAL_MONEY_ORDER', 'STAMPS', 'CASH', 'CONVENIENCE_STORE', 'ON_DELIVERY')),
    reason           varchar(50),
    on_day           date NOT NULL,
    note             varchar(300),
    recorded_by      varchar(255) NOT NULL,
    recorded_at      timestamptz NOT NULL,
    CONSTRAINT money_moves_by_some_way CHECK ((entry IN ('PAID', 'REFUNDED')) = (method IS NOT NULL)),
    CONSTRAINT a_waiver_and_a_refund_have_a_reason CHECK ((entry IN ('WAIVED', 'REFUND_OWED')) = (reason IS NOT NULL))
);
CREATE INDEX fee_entry_by_request ON fee_entry (reference, recorded_at);

-- The kind that bears the fee is one the requester asked for.
CREATE FUNCTION fee_is_borne_by_an_item() RETURNS trigger
    LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM request_item i JOIN request r ON r.id = i.request_id
                   WHERE r.reference = NEW.reference AND i.kind = NEW.bearer) THEN
        RAISE EXCEPTION 'no item of % is a %', NEW.reference, NEW.bearer USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER fee_is_borne_by_an_item BEFORE INSERT ON fee_entry
    FOR EACH ROW EXECUTE FUNCTION fee_is_borne_by_an_item();

GRANT SELECT, INSERT ON fee_entry TO madoguchi_app;
GRANT USAGE ON SEQUENCE fee_entry_id_seq TO madoguchi_app;
