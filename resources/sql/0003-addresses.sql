-- Documents that came from an address, and what the columns of tables mean.

-- As the server sent them with the bytes; NULL for a document from a file.
ALTER TABLE document ADD COLUMN etag TEXT;

ALTER TABLE document ADD COLUMN last_modified TEXT;

ALTER TABLE document ADD COLUMN content_type TEXT;

-- header: the names of the columns as they are compared, one a line, sorted; roles: a JSON object, name to role.
CREATE TABLE column_mapping (
    header      TEXT PRIMARY KEY,
    roles       TEXT NOT NULL
);
