-- SPDX-FileCopyrightText: 2026 The Tenure authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What happens with people: who took part, visits, files, promises, feedback, meetings to come, and who influences
-- whom. Logged tables, by the rules of 001.

ALTER TABLE contact ADD COLUMN cares_about TEXT NOT NULL DEFAULT '';
UPDATE contact SET cares_about = ''; -- see 002: sessions must not see NULL in rows of before

-- Of a visit: check-in is its time, check-out follows from its duration; its result is the outcome.
ALTER TABLE touchpoint ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
ALTER TABLE touchpoint ADD COLUMN place TEXT NOT NULL DEFAULT '';
UPDATE touchpoint SET purpose = '', place = '';

-- Who took part in a touchpoint beside the contact that it names.
CREATE TABLE participant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    account_id INTEGER NOT NULL REFERENCES account (id),
    touchpoint_id INTEGER NOT NULL REFERENCES touchpoint (id),
    contact_id INTEGER NOT NULL REFERENCES contact (id)
) STRICT;
CREATE INDEX participant_account ON participant (account_id);
CREATE INDEX participant_touchpoint ON participant (touchpoint_id);
CREATE INDEX participant_contact ON participant (contact_id);

-- A file of a touchpoint. Its content stands beside the book under its SHA-256.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    account_id INTEGER NOT NULL REFERENCES account (id),
    touchpoint_id INTEGER NOT NULL REFERENCES touchpoint (id),
    name TEXT NOT NULL CHECK (name <> ''),
    media_type TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;
CREATE INDEX attachment_account ON attachment (account_id);
CREATE INDEX attachment_touchpoint ON attachment (touchpoint_id);

-- What we told the customer they would get. made_on: when; due NULL: no day was said.
CREATE TABLE promise (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    account_id INTEGER NOT NULL REFERENCES account (id),
    contact_id INTEGER REFERENCES contact (id),
    touchpoint_id INTEGER REFERENCES touchpoint (id),
    title TEXT NOT NULL CHECK (title <> ''),
    made_on TEXT NOT NULL CHECK (made_on IS date(made_on)),
    due TEXT CHECK (due IS date(due)),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'kept', 'broken')),
    settled_on TEXT CHECK (settled_on IS date(settled_on)),
    CHECK ((state = 'open') = (settled_on IS NULL))
) STRICT;
CREATE INDEX promise_account ON promise (account_id);
CREATE INDEX promise_contact ON promise (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX promise_touchpoint ON promise (touchpoint_id) WHERE touchpoint_id IS NOT NULL;

-- One thing a customer said. told_on: when they were told what became of it, which closes it.
CREATE TABLE feedback (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    account_id INTEGER NOT NULL REFERENCES account (id),
    contact_id INTEGER REFERENCES contact (id),
    touchpoint_id INTEGER REFERENCES touchpoint (id),
    body TEXT NOT NULL CHECK (body <> ''),
    day TEXT NOT NULL CHECK (day IS date(day)),
    told_on TEXT CHECK (told_on IS date(told_on))
) STRICT;
CREATE INDEX feedback_account ON feedback (account_id);
CREATE INDEX feedback_contact ON feedback (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX feedback_touchpoint ON feedback (touchpoint_id) WHERE touchpoint_id IS NOT NULL;

-- An appointment of an imported calendar, in the user's zone. uid: of the event, with the start of one that repeats.
-- people: addresses, one a line.
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    account_id INTEGER REFERENCES account (id),
    uid TEXT NOT NULL CHECK (uid <> ''),
    day TEXT NOT NULL CHECK (day IS date(day)),
    time TEXT CHECK (time IS time(time)),
    duration_minutes INTEGER CHECK (duration_minutes >= 0),
    subject TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    people TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX meeting_account ON meeting (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX meeting_day ON meeting (day);
CREATE INDEX meeting_uid ON meeting (uid);

-- Somebody influences a colleague.
CREATE TABLE contact_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    account_id INTEGER NOT NULL REFERENCES account (id),
    from_id INTEGER NOT NULL REFERENCES contact (id),
    to_id INTEGER NOT NULL REFERENCES contact (id) CHECK (to_id <> from_id)
) STRICT;
CREATE INDEX contact_link_account ON contact_link (account_id);
CREATE INDEX contact_link_from ON contact_link (from_id);
CREATE INDEX contact_link_to ON contact_link (to_id);

-- Not logged: salted hashes of the names and addresses of people who were erased, so that no file brings them back.
CREATE TABLE erased_person (
    hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
    erased_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
