#!/usr/bin/env bash
# Runs a command while a new, empty server of PostgreSQL stands at CUTLINE_TEST_SERVER; takes it away afterwards.
# PostgreSQL does not start as root, so that the user postgres runs it then.
set -euo pipefail

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1 || true)
bin=${bin:-$(dirname "$(command -v initdb || true)")}
if [ ! -x "$bin/initdb" ]; then
    echo "PostgreSQL is not installed here (apt-get install postgresql): shared archives are not tested."
    exit 0
fi
folder=$(mktemp -d)
as=()
if [ "$(id -u)" = 0 ]; then
    chown postgres "$folder"
    as=(runuser -u postgres --)
fi
stop() { "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$folder"; }
trap stop EXIT
cd /
"${as[@]}" "$bin/initdb" -D "$folder/data" -U cutline -A trust -E UTF8 --locale=C >/dev/null
port=$(( 20000 + RANDOM % 20000 ))
"${as[@]}" "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w start \
    -o "-p $port -k $folder -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200" >/dev/null
cd - >/dev/null
CUTLINE_TEST_SERVER="postgresql://cutline@127.0.0.1:$port/postgres" "$@"
