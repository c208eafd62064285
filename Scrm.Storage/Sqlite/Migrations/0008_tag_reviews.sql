-- What reviewers said of observations. One that is standing tells: not undone, not skipped.
CREATE TABLE tag_reviews (
    row            INTEGER PRIMARY KEY,
    id             TEXT    NOT NULL UNIQUE,
    observation_id TEXT    NOT NULL,
    reviewer_id    TEXT    NOT NULL,
    batch_id       TEXT,
    tag_id         TEXT    NOT NULL,
    rule_id        TEXT    NOT NULL,
    rule_version   INTEGER NOT NULL,
    decision       TEXT    NOT NULL,
    rightly        INTEGER NOT NULL,
    undone         INTEGER NOT NULL,
    standing       INTEGER NOT NULL,
    at             INTEGER NOT NULL,
    body           TEXT    NOT NULL
) STRICT;
CREATE INDEX tag_reviews_of_observation ON tag_reviews (observation_id, standing);
CREATE INDEX tag_reviews_of_reviewer ON tag_reviews (reviewer_id, undone, at, row);
CREATE INDEX tag_reviews_of_batch ON tag_reviews (batch_id, undone, at, row) WHERE batch_id IS NOT NULL;
CREATE INDEX tag_reviews_activity ON tag_reviews (at, id);
CREATE INDEX tag_reviews_of_rule ON tag_reviews (rule_id, rule_version, rightly) WHERE standing = 1 AND batch_id IS NULL;

-- What rules and models saw, by time; what people said, by person.
CREATE INDEX tag_observations_of_machines ON tag_observations (at, rule_id, rule_version, tag_id, contact_id, id) WHERE rule_id IS NOT NULL;
CREATE INDEX tag_observations_of_people ON tag_observations (contact_id) WHERE rule_id IS NULL;

-- How many have a tag.
CREATE INDEX tag_assignments_holders ON tag_assignments (body ->> '$.tagId', contact_id, expires_at);
