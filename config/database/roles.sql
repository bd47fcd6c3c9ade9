-- Creates the two roles, the database and the schema. May be run again: it changes nothing that is there but the passwords.
--
--   psql -v app_password=… -v owner_password=… -f roles.sql postgres        as a superuser
--
-- madoguchi_owner owns the schema and runs the migrations; madoguchi_app is the running application. It may create nothing:
-- what it may read and write is granted table by table in the migrations.
-- The local launcher runs this file too. It knows \gexec and \connect, and no other psql command.

SELECT 'CREATE ROLE madoguchi_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE'
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'madoguchi_owner') \gexec
SELECT 'CREATE ROLE madoguchi_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE'
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'madoguchi_app') \gexec

ALTER ROLE madoguchi_owner PASSWORD :'owner_password';
ALTER ROLE madoguchi_app PASSWORD :'app_password';

SELECT 'CREATE DATABASE madoguchi ENCODING ''UTF8'' TEMPLATE template0 LOCALE_PROVIDER builtin BUILTIN_LOCALE ''C.UTF-8'' LOCALE ''C.UTF-8'''
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'madoguchi') \gexec

\connect madoguchi

REVOKE ALL ON DATABASE madoguchi FROM PUBLIC;
GRANT CONNECT ON DATABASE madoguchi TO madoguchi_app;
GRANT CONNECT, TEMPORARY ON DATABASE madoguchi TO madoguchi_owner;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;

CREATE SCHEMA IF NOT EXISTS madoguchi AUTHORIZATION madoguchi_owner;
GRANT USAGE ON SCHEMA madoguchi TO madoguchi_app;

-- Here and not in a migration, so that the owner of the schema needs no right on the database. It lies in our own schema
-- because that is the only one on the search path of our connections.
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA madoguchi;
