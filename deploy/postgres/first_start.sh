#!/bin/sh
# Run once by the Postgres image, on an empty volume.
set -eu
psql --username postgres --set migrate_password="$MIGRATE_PASSWORD" \
  --set app_password="$APP_PASSWORD" --file /roles.sql
