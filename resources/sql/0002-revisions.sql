-- What a later version of a document did to its items, and what was written into the source file.

-- NULL: stated as before. 'gone' items keep the document whose facts they have; replaced_by leads to the one in force.
ALTER TABLE item ADD COLUMN presence TEXT;

ALTER TABLE item ADD COLUMN former_criterion TEXT;

ALTER TABLE document ADD COLUMN replaced_by INTEGER REFERENCES document (id);

ALTER TABLE document ADD COLUMN written_sha256 TEXT;

-- The same for all events that one transaction wrote: the sequence of the first. NULL before this version.
ALTER TABLE event ADD COLUMN step INTEGER;
