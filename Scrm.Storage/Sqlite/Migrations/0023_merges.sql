-- Two identities of one person may write to the same account after a merge: a thread is an identity's, not a person's.
ALTER TABLE conversations ADD COLUMN external_id TEXT NOT NULL DEFAULT '';
UPDATE conversations SET external_id = coalesce(body ->> '$.externalId', '');
DROP INDEX conversations_unresolved;
CREATE UNIQUE INDEX conversations_unresolved ON conversations (inbox_id, external_id, contact_id) WHERE status <> 'resolved';
CREATE INDEX conversations_thread ON conversations (inbox_id, external_id);

-- Contacts that became part of others. The body has both as they were; row is the place of the one that is gone.
CREATE TABLE merges (
    row        INTEGER PRIMARY KEY,
    id         TEXT    NOT NULL UNIQUE,
    kept_id    TEXT    NOT NULL,
    merged_id  TEXT    NOT NULL,
    merged_row INTEGER NOT NULL,
    standing   INTEGER NOT NULL,
    body       TEXT    NOT NULL
) STRICT;
CREATE INDEX merges_of_kept ON merges (kept_id, row);
CREATE INDEX merges_of_merged ON merges (merged_id, row);
CREATE UNIQUE INDEX merges_standing ON merges (merged_id) WHERE standing = 1;

-- What went over with a merge, so that exactly that comes back.
CREATE TABLE merged_rows (
    merge_id TEXT NOT NULL,
    kind     TEXT NOT NULL,
    row_id   TEXT NOT NULL,
    PRIMARY KEY (merge_id, kind, row_id)
) STRICT, WITHOUT ROWID;

-- Who changed which fact of a person.
CREATE TABLE contact_edits (
    id         TEXT    PRIMARY KEY,
    contact_id TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    body       TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_edits_of_contact ON contact_edits (contact_id, at, id);

-- Whom notes called, once for each note; read_at is empty until it was seen.
CREATE TABLE mentions (
    id              TEXT    PRIMARY KEY,
    agent_id        TEXT    NOT NULL,
    conversation_id TEXT    NOT NULL,
    at              INTEGER NOT NULL,
    read_at         INTEGER,
    body            TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_of_agent ON mentions (agent_id, at, id);
CREATE INDEX mentions_unread ON mentions (agent_id) WHERE read_at IS NULL;

-- Who may be the same person.
CREATE INDEX contacts_of_name ON contacts (name);
CREATE INDEX contact_attributes_of_email ON contact_attributes (folded) WHERE name = 'email';
CREATE INDEX link_clicks_of_contact ON link_clicks (contact_id) WHERE contact_id IS NOT NULL;
