-- What the bot answered from a single article, newest last: what it learns from is found without reading every message.
CREATE INDEX messages_answered ON messages (row)
    WHERE body ->> '$.answer.reason' = 'article' AND body ->> '$.answer.kind' = 'answer';

-- Vectors of wordings as an embedding model gave them: little-endian 32-bit floats. The key is a hash of model and wording.
CREATE TABLE embeddings (
    key    TEXT PRIMARY KEY,
    vector BLOB NOT NULL
) STRICT, WITHOUT ROWID;
