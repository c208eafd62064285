-- What conditions on people ask, in columns. A column named contact holds contacts.row: numbers make small indexes and quick sets.
CREATE TABLE contact_facts (
    contact           INTEGER PRIMARY KEY,
    first_seen        INTEGER NOT NULL,
    last_seen         INTEGER NOT NULL,
    following         INTEGER,
    source            TEXT,
    value             REAL,
    revenue           REAL,
    participation     REAL,
    influence         REAL,
    role              TEXT,
    stage             TEXT,
    preferred_channel TEXT,
    preferred_hour    INTEGER
) STRICT;

CREATE TABLE contact_attributes (
    name    TEXT    NOT NULL,
    contact INTEGER NOT NULL,
    text    TEXT    NOT NULL,
    folded  TEXT    NOT NULL,
    number  REAL,
    day     INTEGER,
    PRIMARY KEY (name, contact)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_attributes_of_contact ON contact_attributes (contact);

-- How often somebody did something on a day (days since 1970-01-01 UTC); day -1 is the sum of all days.
CREATE TABLE contact_days (
    kind    TEXT    NOT NULL,
    day     INTEGER NOT NULL,
    contact INTEGER NOT NULL,
    n       INTEGER NOT NULL,
    PRIMARY KEY (kind, day, contact)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_days_of_contact ON contact_days (contact, kind, day, n);

CREATE TABLE contact_codes (
    code    TEXT    NOT NULL,
    contact INTEGER NOT NULL,
    PRIMARY KEY (code, contact)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_codes_of_contact ON contact_codes (contact);

ALTER TABLE contact_identities ADD COLUMN contact INTEGER;
CREATE INDEX contact_identities_of_inbox ON contact_identities (inbox_id, contact);

ALTER TABLE tag_assignments ADD COLUMN contact INTEGER;
ALTER TABLE tag_assignments ADD COLUMN tag_id TEXT;
ALTER TABLE tag_assignments ADD COLUMN dimension_id TEXT;
ALTER TABLE tag_assignments ADD COLUMN score REAL;
ALTER TABLE tag_assignments ADD COLUMN confidence REAL;
ALTER TABLE tag_assignments ADD COLUMN last_seen INTEGER;
ALTER TABLE tag_assignments ADD COLUMN folded TEXT;
ALTER TABLE tag_assignments ADD COLUMN low REAL;
ALTER TABLE tag_assignments ADD COLUMN high REAL;
CREATE INDEX tag_assignments_of_tag ON tag_assignments (tag_id, contact, score, expires_at, confidence, last_seen, folded, low, high) WHERE contact IS NOT NULL;

CREATE INDEX tag_assignments_of_dimension ON tag_assignments (dimension_id, contact, score, expires_at) WHERE contact IS NOT NULL;

CREATE INDEX tag_assignments_of_person ON tag_assignments (contact, tag_id, dimension_id, score, expires_at) WHERE contact IS NOT NULL;

-- The contact of whom a tag was seen; empty for other kinds of observations.
ALTER TABLE tag_observations ADD COLUMN seen_of INTEGER;
CREATE INDEX tag_observations_seen ON tag_observations (tag_id, at, seen_of) WHERE seen_of IS NOT NULL;

CREATE TABLE segment_counts (
    segment_id TEXT    NOT NULL,
    day        INTEGER NOT NULL,
    count      INTEGER NOT NULL,
    PRIMARY KEY (segment_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE segment_exports (
    row        INTEGER PRIMARY KEY,
    segment_id TEXT NOT NULL,
    body       TEXT NOT NULL
) STRICT;
CREATE INDEX segment_exports_of_segment ON segment_exports (segment_id, row);

-- What was stored before is read once when the store is opened.
INSERT INTO revisions (kind, revision) SELECT 'factsToBuild', 1 WHERE EXISTS (SELECT 1 FROM contacts);
