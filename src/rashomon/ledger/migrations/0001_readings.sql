-- Readings by what went into them; documents by who they are. A reprint is a second document with the same reading key.
CREATE TABLE readings (
  key      TEXT PRIMARY KEY,            -- SHA-256 of text, metadata, options, code and weights
  producer TEXT NOT NULL,               -- JSON: version, models, options
  body     TEXT NOT NULL                -- JSON: the reading, its document's identity left empty
) WITHOUT ROWID;

CREATE TABLE documents (
  id         TEXT NOT NULL,
  sha256     TEXT NOT NULL,             -- of the text
  reading    TEXT NOT NULL REFERENCES readings (key),
  uri        TEXT,
  title      TEXT,
  publisher  TEXT,
  byline     TEXT,
  published  TEXT,
  language   TEXT,
  raw_sha256 TEXT,
  links      TEXT NOT NULL,             -- JSON: spans and addresses
  text       TEXT NOT NULL,
  PRIMARY KEY (id, sha256, reading)
);

CREATE TABLE comparisons (
  key  TEXT PRIMARY KEY,                -- SHA-256 of the documents, their readings, options, code and weights
  body TEXT NOT NULL                    -- JSON: the comparison without its readings
) WITHOUT ROWID;

-- What people look for when they open the file with a tool for SQLite.
CREATE VIEW findings AS
SELECT d.id AS document, json_extract(f.value, '$.code') AS code, json_extract(f.value, '$.verdict') AS verdict,
       json_extract(f.value, '$.message') AS message
FROM documents d JOIN readings r ON r.key = d.reading, json_each(r.body, '$.findings') f;

CREATE VIEW voices AS
SELECT d.id AS document, json_extract(s.value, '$.name') AS name, json_extract(s.value, '$.kind') AS kind,
       json_extract(s.value, '$.naming') AS naming, json_extract(s.value, '$.custody') AS custody
FROM documents d JOIN readings r ON r.key = d.reading, json_each(r.body, '$.sources') s;

CREATE VIEW quantities AS
SELECT d.id AS document, json_extract(q.value, '$.low') AS low, json_extract(q.value, '$.high') AS high,
       json_extract(q.value, '$.unit') AS unit, json_extract(q.value, '$.counted') AS counted,
       substr(d.text, json_extract(q.value, '$.span[0]') + 1,
              json_extract(q.value, '$.span[1]') - json_extract(q.value, '$.span[0]')) AS words
FROM documents d JOIN readings r ON r.key = d.reading, json_each(r.body, '$.quantities') q;
