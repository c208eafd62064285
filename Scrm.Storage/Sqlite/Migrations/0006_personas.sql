-- What was counted of a person: one small document, in the commits of turns and tags.
CREATE TABLE contact_figures (
    contact_id TEXT PRIMARY KEY,
    body       TEXT NOT NULL
) STRICT;

-- What is asked for of pictures. Every contact has a row; computed_at 0: the picture is still to be computed, and so is what was
-- stored before there were figures. Numbers are 0-100, the hour is of the company's clock.
ALTER TABLE personas ADD COLUMN computed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE personas ADD COLUMN value REAL;
ALTER TABLE personas ADD COLUMN revenue REAL;
ALTER TABLE personas ADD COLUMN participation REAL;
ALTER TABLE personas ADD COLUMN influence REAL;
ALTER TABLE personas ADD COLUMN role TEXT;
ALTER TABLE personas ADD COLUMN stage TEXT;
ALTER TABLE personas ADD COLUMN first_seen INTEGER;
ALTER TABLE personas ADD COLUMN last_seen INTEGER;
ALTER TABLE personas ADD COLUMN preferred_channel TEXT;
ALTER TABLE personas ADD COLUMN preferred_hour INTEGER;

INSERT INTO personas (contact_id, body)
SELECT id, json_object('contactId', id, 'at', '1970-01-01T00:00:00+00:00', 'dimensions', json_array()) FROM contacts WHERE true
ON CONFLICT DO NOTHING;

CREATE INDEX personas_computed ON personas (computed_at, contact_id);
CREATE INDEX personas_value ON personas (value, contact_id);
CREATE INDEX personas_revenue ON personas (revenue, contact_id);
CREATE INDEX personas_participation ON personas (participation, contact_id);
CREATE INDEX personas_influence ON personas (influence, contact_id);
CREATE INDEX personas_role ON personas (role, contact_id);
CREATE INDEX personas_stage ON personas (stage, contact_id);
CREATE INDEX personas_first_seen ON personas (first_seen, contact_id);
CREATE INDEX personas_last_seen ON personas (last_seen, contact_id);
CREATE INDEX personas_channel ON personas (preferred_channel, contact_id);
CREATE INDEX personas_hour ON personas (preferred_hour, contact_id);
