#!/usr/bin/env bash
# A new version under load: the image, its migrations, then one process after the other. Each must be
# healthy before the next one is stopped. Run it beside compose.yml.
set -euo pipefail
cd "$(dirname "$0")/compose"

docker compose pull app-1
docker compose run --rm migrate
for process in app-1 app-2; do
  docker compose up --detach --no-deps --wait --wait-timeout 60 "$process"
  # Until nginx tries it again and has its answer.
  sleep 5
done
