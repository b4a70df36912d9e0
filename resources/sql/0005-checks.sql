-- Checks of live services, what their runs came to, and the suggestions that people declined.

CREATE TABLE service_check (
    id          INTEGER PRIMARY KEY,
    system      INTEGER NOT NULL REFERENCES system (id),
    base        TEXT,
    text        TEXT NOT NULL,
    name        TEXT,
    paused      INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)),
    may_burst   INTEGER NOT NULL DEFAULT 0 CHECK (may_burst IN (0, 1)),
    ticks_items INTEGER NOT NULL DEFAULT 0 CHECK (ticks_items IN (0, 1)),
    sentence    TEXT,
    document    INTEGER REFERENCES document (id),
    line        INTEGER,
    suggestion  TEXT,
    removed     INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
);

-- place: in the order in which people see them.
CREATE TABLE service_check_item (
    service_check INTEGER NOT NULL REFERENCES service_check (id),
    place         INTEGER NOT NULL,
    item          INTEGER NOT NULL REFERENCES item (id),
    PRIMARY KEY (service_check, place)
);

-- Not part of the history: old runs go. state, since and fresh_for (seconds): how the check stood after the run.
-- latency: milliseconds.
CREATE TABLE check_run (
    sequence      INTEGER PRIMARY KEY AUTOINCREMENT,
    service_check INTEGER NOT NULL REFERENCES service_check (id),
    at            TEXT NOT NULL,
    outcome       TEXT NOT NULL,
    why           TEXT,
    http_status   INTEGER,
    latency       INTEGER,
    certificate_days INTEGER,
    evidence      TEXT,
    state         TEXT NOT NULL,
    since         TEXT NOT NULL,
    fresh_for     INTEGER
);

CREATE INDEX check_run_by_check ON check_run (service_check, sequence);

-- suggestion: the key of what was suggested.
CREATE TABLE declined_suggestion (
    system      INTEGER NOT NULL REFERENCES system (id),
    suggestion  TEXT NOT NULL,
    PRIMARY KEY (system, suggestion)
);
