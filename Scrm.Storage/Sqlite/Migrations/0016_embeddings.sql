-- Places of wordings that an embedding model was asked for: 32-bit floats, little-endian. They can be asked for again.
CREATE TABLE embeddings (
    model   TEXT NOT NULL,
    wording TEXT NOT NULL,
    place   BLOB NOT NULL,
    PRIMARY KEY (model, wording)
) STRICT, WITHOUT ROWID;
