#!/bin/sh
# Runs once, when the database is new: the owner changes the tables, and the server works as the lesser role.
set -eu
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres <<'SQL'
\getenv owner_password DATABASE_OWNER_PASSWORD
\getenv app_password DATABASE_APP_PASSWORD
create role folkmoot_owner login nosuperuser nocreaterole nocreatedb password :'owner_password';
create role folkmoot_app login nosuperuser nocreaterole nocreatedb password :'app_password';
create database folkmoot owner folkmoot_owner template template0;
SQL
