#!/usr/bin/env bash
# Starts a member of the replica set. Its key comes by environment and must be a file that only mongod may read.
set -euo pipefail
umask 077
printf '%s' "$SCRM_KEY" > /tmp/replica-set-key
chown mongodb:mongodb /tmp/replica-set-key
unset SCRM_KEY
exec docker-entrypoint.sh mongod --bind_ip_all --replSet rs0 --keyFile /tmp/replica-set-key
