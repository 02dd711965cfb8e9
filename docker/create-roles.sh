#!/bin/sh
# Run once by the PostgreSQL image, when its volume is empty: the role that owns the tables and the one that the application
# connects as, which may change neither the tables nor what is in the log.
set -eu

psql -v ON_ERROR_STOP=1 -v owner_password="$OWNER_PASSWORD" -v app_password="$APP_PASSWORD" \
  --username postgres --dbname orgtrail <<'SQL'
create role orgtrail_owner login password :'owner_password';
create role orgtrail_app login password :'app_password';
alter database orgtrail owner to orgtrail_owner;
revoke all on database orgtrail from public;
grant connect on database orgtrail to orgtrail_app;
SQL
