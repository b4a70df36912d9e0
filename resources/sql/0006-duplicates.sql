-- What people decided about findings that say the same.

-- A member of a group, which is known by the member that is shown; the lead is a member too.
CREATE TABLE duplicate (
    item        INTEGER PRIMARY KEY REFERENCES item (id),
    lead        INTEGER NOT NULL REFERENCES item (id),
    author      TEXT NOT NULL,
    at          TEXT NOT NULL
);

-- Two that are not the same, the lower id first.
CREATE TABLE distinct_pair (
    one         INTEGER NOT NULL REFERENCES item (id),
    other       INTEGER NOT NULL REFERENCES item (id),
    author      TEXT NOT NULL,
    at          TEXT NOT NULL,
    PRIMARY KEY (one, other)
);
