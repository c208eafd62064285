-- Pairs of contacts that are not one person, by somebody's word; one_id is the one that comes first.
CREATE TABLE merge_dismissals (
    one_id   TEXT NOT NULL,
    other_id TEXT NOT NULL,
    body     TEXT NOT NULL,
    PRIMARY KEY (one_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX merge_dismissals_of_other ON merge_dismissals (other_id);
