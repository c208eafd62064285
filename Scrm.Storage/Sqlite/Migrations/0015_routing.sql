-- How much of its owner's capacity a conversation takes, and to whom it is offered.
ALTER TABLE conversations ADD COLUMN weight INTEGER NOT NULL DEFAULT 1;
ALTER TABLE conversations ADD COLUMN offered_to TEXT;
DROP INDEX conversations_held;
CREATE INDEX conversations_held ON conversations (agent_id, weight) WHERE status = 'open';
CREATE INDEX conversations_offered ON conversations (offered_to, updated_at, id) WHERE offered_to IS NOT NULL;

-- Why conversations went where they went, in order.
CREATE TABLE routing_decisions (
    row             INTEGER PRIMARY KEY,
    id              TEXT    NOT NULL UNIQUE,
    conversation_id TEXT    NOT NULL,
    contact_id      TEXT    NOT NULL,
    kind            TEXT    NOT NULL,
    from_team_id    TEXT,
    to_agent_id     TEXT,
    at              INTEGER NOT NULL,
    body            TEXT    NOT NULL
) STRICT;
CREATE INDEX routing_decisions_of_conversation ON routing_decisions (conversation_id, row);
CREATE INDEX routing_decisions_of_contact ON routing_decisions (contact_id, row) WHERE to_agent_id IS NOT NULL;
CREATE INDEX routing_decisions_answered ON routing_decisions (at, from_team_id) WHERE kind IN ('assigned', 'claimed');

-- Whose turn it was last in teams that take turns.
CREATE TABLE team_turns (
    team_id  TEXT    PRIMARY KEY,
    turn     INTEGER NOT NULL,
    agent_id TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- When an agent last got a conversation or had one less.
CREATE TABLE agent_seats (
    agent_id TEXT    PRIMARY KEY,
    moved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
