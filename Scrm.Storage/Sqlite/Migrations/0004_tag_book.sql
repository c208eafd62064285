-- How often a tag was seen.
CREATE INDEX tag_observations_of_tag ON tag_observations (tag_id);

-- Who had which of our tags both here and at the platform when the two were last compared.
CREATE TABLE platform_tag_members (
    inbox_id    TEXT NOT NULL,
    tag_id      TEXT NOT NULL,
    external_id TEXT NOT NULL,
    PRIMARY KEY (inbox_id, tag_id, external_id)
) STRICT, WITHOUT ROWID;
