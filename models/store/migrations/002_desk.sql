-- SPDX-FileCopyrightText: 2026 The Tenure authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the desk needs: segments, deputies, recurring and snoozed tasks, and what was settled on Today. Logged
-- tables, by the rules of 001.

-- A saved query; its accounts are those that match it. Shown in the order of position, then of id.
CREATE TABLE segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    query TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Who stands in for whom, both days inclusive.
CREATE TABLE deputy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    person_id INTEGER NOT NULL REFERENCES person (id),
    deputy_id INTEGER NOT NULL REFERENCES person (id) CHECK (deputy_id <> person_id),
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    until_day TEXT NOT NULL CHECK (until_day IS date(until_day)),
    CHECK (until_day >= from_day)
) STRICT;
CREATE INDEX deputy_person ON deputy (person_id);
CREATE INDEX deputy_deputy ON deputy (deputy_id);

-- What a person settled or put off of the problems that Today finds by itself. occurrence says which one: a problem
-- that arises anew has another. until_day NULL: settled; else it is back on that day.
CREATE TABLE work_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    account_id INTEGER NOT NULL REFERENCES account (id),
    problem TEXT NOT NULL CHECK (problem <> ''),
    occurrence TEXT NOT NULL,
    until_day TEXT CHECK (until_day IS date(until_day))
) STRICT;
CREATE INDEX work_mark_account ON work_mark (account_id, problem);

-- recurrence: as domain::Recurrence writes it, '' for none.
ALTER TABLE task ADD COLUMN due_time TEXT CHECK (due_time IS time(due_time));
ALTER TABLE task ADD COLUMN recurrence TEXT NOT NULL DEFAULT '';
ALTER TABLE task ADD COLUMN snoozed_until TEXT CHECK (snoozed_until IS date(snoozed_until));
-- Sessions see NULL, not the default, in rows that were written before a column was added (SQLite 3.40): they are
-- written anew, whole.
UPDATE task SET recurrence = '';

-- Dated history of contacts, as that of accounts in 001: what a person was from a day on.
CREATE TABLE contact_history (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL,
    from_day TEXT NOT NULL,
    title TEXT NOT NULL,
    role TEXT NOT NULL,
    sentiment TEXT NOT NULL,
    status TEXT NOT NULL,
    tx INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_history_contact ON contact_history (contact_id);
-- Contacts of older books are known since the last change of the book.
INSERT INTO contact_history (contact_id, from_day, title, role, sentiment, status, tx)
SELECT c.id, coalesce((SELECT substr(max(at), 1, 10) FROM log_tx), date('now')), c.title, c.role, c.sentiment, c.status,
       coalesce((SELECT max(id) FROM log_tx), 0)
FROM contact c ORDER BY c.id;
