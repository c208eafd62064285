-- Knowledge articles leave the catalog: every save is kept as a version, and the newest need not be the one that answers.

CREATE TABLE articles (
    row     INTEGER PRIMARY KEY,
    id      TEXT    NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    body    TEXT    NOT NULL,
    -- The version that answers, or nothing.
    live_version INTEGER,
    live    TEXT
) STRICT;

CREATE TABLE article_versions (
    article_id TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    body       TEXT    NOT NULL,
    PRIMARY KEY (article_id, version)
) STRICT, WITHOUT ROWID;

INSERT INTO articles (id, version, removed, body, live_version, live)
SELECT id, version, 0, body, version, body FROM catalog WHERE kind = 'article' ORDER BY row;
INSERT INTO article_versions (article_id, version, body)
SELECT id, version, body FROM catalog WHERE kind = 'article';
DELETE FROM catalog WHERE kind = 'article';

-- Counted in the commit of the turn; days are the company's, counted from 0001-01-01.
CREATE TABLE article_uses (
    day        INTEGER NOT NULL,
    article_id TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    count      INTEGER NOT NULL,
    PRIMARY KEY (day, article_id, kind)
) STRICT, WITHOUT ROWID;
