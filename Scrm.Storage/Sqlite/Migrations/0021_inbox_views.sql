-- What lists are filtered and sorted by; active_at is the time of the last message.
ALTER TABLE conversations ADD COLUMN channel TEXT NOT NULL DEFAULT '';
ALTER TABLE conversations ADD COLUMN priority INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN language TEXT;
ALTER TABLE conversations ADD COLUMN active_at INTEGER NOT NULL DEFAULT 0;
UPDATE conversations SET
    channel = coalesce(body ->> '$.channel', ''),
    priority = coalesce(body ->> '$.priority', 0),
    active_at = CAST(unixepoch(coalesce(body ->> '$.lastMessage.at', body ->> '$.createdAt'), 'subsec') * 10000000 AS INTEGER);
CREATE INDEX conversations_newest ON conversations (active_at, id);
CREATE INDEX conversations_newest_live ON conversations (active_at, id) WHERE status <> 'resolved';

-- Agents whom notes call.
CREATE TABLE conversation_mentions (
    agent_id        TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    PRIMARY KEY (agent_id, conversation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversation_mentions_of_conversation ON conversation_mentions (conversation_id);

-- Named views of the inbox, in each owner's order.
CREATE TABLE saved_views (
    row      INTEGER PRIMARY KEY,
    id       TEXT    NOT NULL UNIQUE,
    owner_id TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    shared   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    version  INTEGER NOT NULL,
    body     TEXT    NOT NULL
) STRICT;
CREATE INDEX saved_views_of_owner ON saved_views (owner_id, position);
CREATE INDEX saved_views_shared ON saved_views (name) WHERE shared = 1;
