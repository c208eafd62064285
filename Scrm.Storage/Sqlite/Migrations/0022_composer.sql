-- What an agent wrote and did not send; an empty text stays, so that an older device does not bring the words back.
CREATE TABLE drafts (
    agent_id        TEXT    NOT NULL,
    conversation_id TEXT    NOT NULL,
    written_at      INTEGER NOT NULL,
    body            TEXT    NOT NULL,
    PRIMARY KEY (agent_id, conversation_id)
) STRICT, WITHOUT ROWID;

-- How often canned replies were taken; the replies themselves stand in the catalog.
CREATE TABLE canned_uses (
    canned_id TEXT    NOT NULL PRIMARY KEY,
    count     INTEGER NOT NULL,
    last_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Replies for later. State is a word; only a waiting one is settled.
CREATE TABLE scheduled_replies (
    row             INTEGER PRIMARY KEY,
    id              TEXT    NOT NULL UNIQUE,
    conversation_id TEXT    NOT NULL,
    due_at          INTEGER NOT NULL,
    state           TEXT    NOT NULL,
    why             TEXT,
    settled_at      INTEGER,
    body            TEXT    NOT NULL
) STRICT;
CREATE INDEX scheduled_replies_of_conversation ON scheduled_replies (conversation_id, row);
CREATE INDEX scheduled_replies_due ON scheduled_replies (due_at) WHERE state = 'waiting';
