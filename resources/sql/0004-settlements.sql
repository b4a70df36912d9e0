-- What people decided about contradictions.

-- mark: of the two statements as they were; about, one and other: as it read then.
CREATE TABLE settlement (
    mark        TEXT PRIMARY KEY,
    system      INTEGER NOT NULL REFERENCES system (id),
    ruling      TEXT NOT NULL,
    reason      TEXT,
    author      TEXT NOT NULL,
    at          TEXT NOT NULL,
    kind        TEXT NOT NULL,
    about       TEXT NOT NULL,
    one         TEXT NOT NULL,
    other       TEXT NOT NULL
);
