-- Who was ever seen with a tag, in order: page by page for sweeps, and still how often a tag was seen.
DROP INDEX tag_observations_of_tag;
CREATE INDEX tag_observations_of_tag ON tag_observations (tag_id, contact_id);

-- How many had which tag, week by week, as it was counted then. A week is its Monday, 100 ns since 1970.
CREATE TABLE coverage_weeks (
    week INTEGER PRIMARY KEY,
    body TEXT    NOT NULL
) STRICT;
