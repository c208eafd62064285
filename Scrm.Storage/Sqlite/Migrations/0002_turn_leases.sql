-- The right to take the turns of one contact in one inbox, until a time by SQLite's clock. An epoch is never given twice. The empty
-- holder is nobody: a failed turn pauses.
CREATE TABLE turn_leases (
    epoch       INTEGER PRIMARY KEY AUTOINCREMENT,
    inbox_id    TEXT    NOT NULL,
    external_id TEXT    NOT NULL,
    holder      TEXT    NOT NULL,
    until       INTEGER NOT NULL,
    UNIQUE (inbox_id, external_id)
) STRICT;

ALTER TABLE receipts ADD COLUMN external_id TEXT NOT NULL DEFAULT '';
ALTER TABLE receipts ADD COLUMN last_error TEXT;
UPDATE receipts SET external_id = body ->> '$.externalId';

-- Turns are taken in order of arrival, which is the order of ids.
DROP INDEX receipts_unfinished;
CREATE INDEX receipts_unfinished ON receipts (id) WHERE status = 'received';
CREATE INDEX receipts_of_contact ON receipts (inbox_id, external_id, id) WHERE status = 'received';
