-- Times are 100 ns since 1970-01-01 UTC: datetime(at / 10000000, 'unixepoch').
-- A body is the whole document as JSON; the other columns are what is asked for.

CREATE TABLE conversations (
    row           INTEGER PRIMARY KEY,
    id            TEXT    NOT NULL UNIQUE,
    version       INTEGER NOT NULL,
    inbox_id      TEXT    NOT NULL,
    contact_id    TEXT    NOT NULL,
    contact_name  TEXT    NOT NULL,
    status        TEXT    NOT NULL,
    owner         TEXT    NOT NULL,
    agent_id      TEXT,
    team_id       TEXT,
    waiting_since INTEGER,
    updated_at    INTEGER NOT NULL,
    body          TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX conversations_unresolved ON conversations (inbox_id, contact_id) WHERE status <> 'resolved';
CREATE INDEX conversations_of_contact ON conversations (contact_id, inbox_id);
CREATE INDEX conversations_activity ON conversations (updated_at, id);
CREATE INDEX conversations_live ON conversations (updated_at, id) WHERE status <> 'resolved';
CREATE INDEX conversations_of_agent ON conversations (agent_id, updated_at, id) WHERE agent_id IS NOT NULL;
CREATE INDEX conversations_held ON conversations (agent_id) WHERE status = 'open';
CREATE INDEX conversations_queue ON conversations (team_id, waiting_since) WHERE owner = 'queue' AND status = 'open';

CREATE TABLE conversation_tags (
    name            TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    PRIMARY KEY (conversation_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversation_tags_of_name ON conversation_tags (name, conversation_id);

CREATE TABLE messages (
    row               INTEGER PRIMARY KEY,
    id                TEXT    NOT NULL UNIQUE,
    conversation_id   TEXT    NOT NULL,
    seq               INTEGER NOT NULL,
    client_message_id TEXT,
    unfetched_since   INTEGER,
    body              TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX messages_transcript ON messages (conversation_id, seq);
CREATE INDEX messages_unfetched ON messages (unfetched_since) WHERE unfetched_since IS NOT NULL;
CREATE UNIQUE INDEX messages_of_client ON messages (conversation_id, client_message_id) WHERE client_message_id IS NOT NULL;

-- Words are made in SearchWords: bigrams of Chinese, whole words of the rest. The rowid is the row of the message or contact.
CREATE VIRTUAL TABLE message_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61');
CREATE VIRTUAL TABLE contact_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61');

CREATE TABLE changes (
    cursor          INTEGER PRIMARY KEY AUTOINCREMENT,
    kind            TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    message_id      TEXT
) STRICT;

CREATE TABLE receipts (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    inbox_id     TEXT    NOT NULL,
    dedupe_key   TEXT    NOT NULL,
    received_at  INTEGER NOT NULL,
    status       TEXT    NOT NULL DEFAULT 'received',
    road         TEXT    NOT NULL DEFAULT 'undecided',
    passive_body BLOB,
    passive_message_id TEXT,
    attempts     INTEGER NOT NULL DEFAULT 0,
    body         TEXT    NOT NULL,
    UNIQUE (inbox_id, dedupe_key)
) STRICT;
CREATE INDEX receipts_unfinished ON receipts (received_at, id) WHERE status = 'received';
CREATE INDEX receipts_parked ON receipts (id) WHERE status = 'parked';

-- An entry somebody holds has a holder; the empty holder has reported it as abandoned.
CREATE TABLE outbox (
    message_id      TEXT    PRIMARY KEY,
    conversation_id TEXT    NOT NULL,
    seq             INTEGER NOT NULL,
    due_at          INTEGER NOT NULL,
    attempts        INTEGER NOT NULL,
    passive         INTEGER NOT NULL,
    holder          TEXT,
    held_until      INTEGER,
    body            TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX outbox_line ON outbox (conversation_id, seq);
CREATE INDEX outbox_due ON outbox (due_at) WHERE holder IS NULL;
CREATE INDEX outbox_held ON outbox (held_until) WHERE holder IS NOT NULL;

CREATE TABLE contacts (
    row     INTEGER PRIMARY KEY,
    id      TEXT    NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    name    TEXT    NOT NULL,
    body    TEXT    NOT NULL
) STRICT;

CREATE TABLE contact_identities (
    inbox_id    TEXT NOT NULL,
    external_id TEXT NOT NULL,
    contact_id  TEXT NOT NULL,
    PRIMARY KEY (inbox_id, external_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_identities_of_contact ON contact_identities (contact_id);

CREATE TABLE touchpoints (
    id         TEXT    PRIMARY KEY,
    contact_id TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    body       TEXT    NOT NULL
) STRICT;
CREATE INDEX touchpoints_of_contact ON touchpoints (contact_id, at, id);

CREATE TABLE tag_assignments (
    id         TEXT PRIMARY KEY,
    contact_id TEXT NOT NULL,
    expires_at INTEGER,
    body       TEXT NOT NULL
) STRICT;
CREATE INDEX tag_assignments_of_contact ON tag_assignments (contact_id);

CREATE TABLE personas (
    contact_id TEXT PRIMARY KEY,
    body       TEXT NOT NULL
) STRICT;

-- Small things read whole: inboxes, teams, agents, dimensions, tags, rules, articles, settings. In order of creation.
CREATE TABLE catalog (
    row     INTEGER PRIMARY KEY,
    kind    TEXT    NOT NULL,
    id      TEXT    NOT NULL,
    version INTEGER NOT NULL,
    body    TEXT    NOT NULL,
    UNIQUE (kind, id)
) STRICT;

CREATE TABLE revisions (
    kind     TEXT    PRIMARY KEY,
    revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (
    id                   TEXT    PRIMARY KEY,
    normalized_user_name TEXT    NOT NULL UNIQUE,
    version              INTEGER NOT NULL,
    body                 TEXT    NOT NULL
) STRICT;

CREATE TABLE shared_values (
    key        TEXT    PRIMARY KEY,
    value      TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    expires_at INTEGER
) STRICT;
CREATE INDEX shared_values_expiry ON shared_values (expires_at) WHERE expires_at IS NOT NULL;
