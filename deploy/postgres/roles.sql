-- The two roles of a server deployment, and a database of its own. Run it once, as a superuser:
--
--   psql -v migrate_password=... -v app_password=... -f roles.sql
--
-- petrel_migrate owns the database and runs migrations (DATABASE_MIGRATE_URL). petrel_app is what
-- the server works as (DATABASE_URL): it reads and writes rows, changes no table, and of the change
-- log it may only add to. Its rights on tables are given by every run of the migrations.

\set ON_ERROR_STOP on

create role petrel_migrate login password :'migrate_password';
create role petrel_app login password :'app_password';

create database petrel owner petrel_migrate;
revoke all on database petrel from public;
grant connect on database petrel to petrel_app;

\connect petrel

alter schema public owner to petrel_migrate;
revoke all on schema public from public;
grant usage on schema public to petrel_app;
