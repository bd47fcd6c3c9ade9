-- The trail: one chain per request, and one per account and day for what concerns no request (docs/audit-trail.md).
CREATE TABLE audit_event (
    chain         varchar(300) NOT NULL,
    sequence      bigint NOT NULL CHECK (sequence > 0),
    at            timestamptz NOT NULL,
    actor         varchar(255) NOT NULL,
    roles         varchar(255) NOT NULL,
    name          varchar(60) NOT NULL,
    details       text NOT NULL CHECK (details IS JSON OBJECT),
    previous_hash varchar(64) NOT NULL CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
    hash          varchar(64) NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (chain, sequence)
);

CREATE FUNCTION audit_event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER audit_event_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION audit_event_is_append_only();
-- ALWAYS, so that a session which plays at being a replica does not pass by it either.
ALTER TABLE audit_event ENABLE ALWAYS TRIGGER audit_event_is_append_only;

-- Locks one chain until the transaction ends and tells its end. PL/pgSQL on purpose: each statement in it takes a new
-- snapshot, so the end is read after the lock was got. One SQL statement, or a function in SQL, would read the end as it
-- was before the wait.
CREATE FUNCTION audit_chain_end(wanted varchar) RETURNS TABLE (sequence bigint, hash varchar)
    LANGUAGE plpgsql VOLATILE SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(wanted, 0));
    RETURN QUERY
        SELECT e.sequence, e.hash FROM audit_event e WHERE e.chain = wanted ORDER BY e.sequence DESC LIMIT 1;
END $$;

REVOKE ALL ON FUNCTION audit_chain_end(varchar) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_chain_end(varchar) TO madoguchi_app;
GRANT SELECT, INSERT ON audit_event TO madoguchi_app;
