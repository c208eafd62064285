-- Forms: every save is a version; customers get the live one.
CREATE TABLE forms (
    row     INTEGER PRIMARY KEY,
    id      TEXT    NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    live_version INTEGER
) STRICT;

CREATE TABLE form_versions (
    form_id TEXT    NOT NULL,
    version INTEGER NOT NULL,
    body    TEXT    NOT NULL,
    PRIMARY KEY (form_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE form_secrets (
    form_id TEXT PRIMARY KEY,
    secret  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What forms brought.
CREATE TABLE form_results (
    id         TEXT    PRIMARY KEY,
    form_id    TEXT    NOT NULL,
    contact_id TEXT    NOT NULL,
    state      TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    body       TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX form_results_of_form ON form_results (form_id, at, id);
CREATE INDEX form_results_of_contact ON form_results (contact_id, at, id);
CREATE INDEX form_results_by_time ON form_results (at, id);

-- Finished forms on their way to the company's own address.
CREATE TABLE form_deliveries (
    id         TEXT    PRIMARY KEY,
    form_id    TEXT    NOT NULL,
    state      TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    next_at    INTEGER NOT NULL,
    held_until INTEGER,
    body       TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX form_deliveries_waiting ON form_deliveries (next_at) WHERE state = 'waiting';
CREATE INDEX form_deliveries_of_form ON form_deliveries (form_id, at, id);

-- Forms that are open now: few.
CREATE INDEX conversations_filling ON conversations (id) WHERE body ->> '$.form' IS NOT NULL;
