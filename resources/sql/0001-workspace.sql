-- The first schema of a workspace file. A statement ends with a semicolon before an empty line.
-- Rows are never deleted: what was taken back is marked as removed, so that redo finds it under its old id.

CREATE TABLE system (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    plan_start  TEXT,
    removed     INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
);

CREATE TABLE document (
    id          INTEGER PRIMARY KEY,
    system      INTEGER NOT NULL REFERENCES system (id),
    path        TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    removed     INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    facts       TEXT NOT NULL,
    bytes       BLOB NOT NULL
);

-- place is the order within the document; phase and entry lead to the facts behind the item.
CREATE TABLE item (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL,
    document    INTEGER NOT NULL REFERENCES document (id),
    place       INTEGER NOT NULL,
    phase       INTEGER,
    entry       INTEGER NOT NULL,
    status      TEXT NOT NULL,
    severity    TEXT,
    priority    TEXT,
    owner       TEXT,
    due         TEXT,
    note        TEXT,
    attestation TEXT,
    waiver      TEXT
);

CREATE INDEX item_by_document ON item (document, place);

CREATE TABLE event (
    sequence    INTEGER PRIMARY KEY,
    at          TEXT NOT NULL,
    author      TEXT NOT NULL,
    kind        TEXT NOT NULL,
    system      INTEGER REFERENCES system (id),
    document    INTEGER REFERENCES document (id),
    item        INTEGER REFERENCES item (id),
    field       TEXT,
    from_text   TEXT,
    to_text     TEXT,
    reason      TEXT,
    subject     TEXT
);

CREATE INDEX event_by_item ON event (item, sequence);

CREATE INDEX event_by_system ON event (system, sequence);

CREATE TRIGGER event_is_never_updated BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;

CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;

CREATE TABLE endpoint (
    id          INTEGER PRIMARY KEY,
    system      INTEGER NOT NULL REFERENCES system (id),
    url         TEXT NOT NULL,
    purpose     TEXT,
    removed     INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
);

CREATE TABLE setting (
    name        TEXT PRIMARY KEY,
    value       TEXT NOT NULL
);
