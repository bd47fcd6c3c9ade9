-- Sealed documents. The key that unwraps wrapped_key is in a file outside this database.
CREATE TABLE vault_content (
    id          uuid PRIMARY KEY,
    wrapped_key text NOT NULL CHECK (wrapped_key IS JSON OBJECT),
    ciphertext  bytea NOT NULL
);

-- No UPDATE: a sealed document is never rewritten, only destroyed.
GRANT SELECT, INSERT, DELETE ON vault_content TO madoguchi_app;
