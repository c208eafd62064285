#!/bin/sh
# A sentinel writes what it learns into its configuration: it begins with this one in a file of its own.
set -eu
umask 077
cat > /tmp/sentinel.conf <<CONF
port 26379
sentinel resolve-hostnames yes
sentinel announce-hostnames yes
sentinel monitor scrm redis1 6379 2
sentinel auth-pass scrm $REDISCLI_AUTH
sentinel down-after-milliseconds scrm 5000
sentinel failover-timeout scrm 30000
CONF
unset REDISCLI_AUTH
exec redis-server /tmp/sentinel.conf --sentinel
