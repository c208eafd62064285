-- The rule book: published versions never change; one draft is being written.
CREATE TABLE rule_editions (
    version INTEGER PRIMARY KEY,
    head    TEXT    NOT NULL,
    body    TEXT    NOT NULL
) STRICT;

CREATE TABLE rule_draft (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    stamp INTEGER NOT NULL,
    body  TEXT    NOT NULL
) STRICT;

-- Drafts tried on past conversations. The plan names the conversations; it is fixed when the run begins.
CREATE TABLE rule_runs (
    row     INTEGER PRIMARY KEY,
    id      TEXT    NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    body    TEXT    NOT NULL,
    rules   TEXT    NOT NULL,
    plan    TEXT    NOT NULL
) STRICT;

-- Only what would have been different.
CREATE TABLE rule_run_lines (
    row    INTEGER PRIMARY KEY,
    run_id TEXT    NOT NULL,
    body   TEXT    NOT NULL
) STRICT;
CREATE INDEX rule_run_lines_of_run ON rule_run_lines (run_id, row);
