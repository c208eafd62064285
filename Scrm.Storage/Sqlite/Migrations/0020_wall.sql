-- What people serve or wait for is read every few seconds, by routing and by the wall; what is left to the bot may be fifty times as much.
CREATE INDEX conversations_open ON conversations (updated_at, id) WHERE status = 'open';
