-- Worked examples that taggers learn from. An id follows from the words of its example.
CREATE TABLE examples (
    row  INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id   TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, id)
) STRICT;
