-- SPDX-FileCopyrightText: 2026 The Tenure authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Days are TEXT 'YYYY-MM-DD' in the user's zone, instants TEXT 'YYYY-MM-DDThh:mm:ss.zzzZ' in UTC, money INTEGER minor
-- units. Only usage counts days as Julian day numbers (INTEGER; date(day) shows them). Enums are the keys of
-- domain/vocabulary. NULL is "no value"; texts that always exist are NOT NULL, '' means empty there.

-- ---------------------------------------------------------------------------------------------- logged tables
-- What people and imports write. Every change of them is captured in the log. Rules, checked by a test: STRICT,
-- AUTOINCREMENT id, uuid, an index on every foreign key, no CASCADE, no generated columns, no triggers, no UNIQUE
-- beside the uuid.

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    key TEXT NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT;
CREATE INDEX setting_key ON setting (key);

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    email TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    external_id TEXT NOT NULL DEFAULT '',
    domain TEXT NOT NULL DEFAULT '',
    parent_id INTEGER REFERENCES account (id) CHECK (parent_id <> id),
    owner_id INTEGER REFERENCES person (id),
    tier_override TEXT CHECK (tier_override IN ('high', 'low', 'tech')),
    tier_reason TEXT NOT NULL DEFAULT '',
    tier_until TEXT CHECK (tier_until IS date(tier_until)),
    potential TEXT NOT NULL DEFAULT 'none' CHECK (potential IN ('none', 'low', 'medium', 'high')),
    industry TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    employees INTEGER CHECK (employees >= 0),
    channel TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    deleted_at TEXT,
    CHECK ((tier_override IS NULL) = (tier_reason = ''))
) STRICT;
CREATE INDEX account_parent ON account (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX account_owner ON account (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX account_external ON account (external_id) WHERE external_id <> '';
CREATE INDEX account_domain ON account (domain) WHERE domain <> '';

CREATE TABLE account_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    account_id INTEGER NOT NULL REFERENCES account (id),
    tag TEXT NOT NULL CHECK (tag <> '')
) STRICT;
CREATE INDEX account_tag_account ON account_tag (account_id, tag);

CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    key TEXT NOT NULL CHECK (key <> ''),
    label TEXT NOT NULL CHECK (label <> ''),
    type TEXT NOT NULL CHECK (type IN ('text', 'number', 'money', 'date', 'bool', 'enum')),
    choices TEXT NOT NULL DEFAULT '[]'
) STRICT;

-- text, enum, date: TEXT; number: REAL; money: INTEGER minor units of the base currency; bool: INTEGER 0 or 1.
CREATE TABLE custom_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    account_id INTEGER NOT NULL REFERENCES account (id),
    field_id INTEGER NOT NULL REFERENCES custom_field (id),
    value ANY NOT NULL
) STRICT;
CREATE INDEX custom_value_account ON custom_value (account_id, field_id);
CREATE INDEX custom_value_field ON custom_value (field_id);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    account_id INTEGER NOT NULL REFERENCES account (id),
    external_id TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (name <> ''),
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT 'none' CHECK (role IN ('none', 'economic_buyer', 'champion', 'executive_sponsor',
        'signer', 'technical_evaluator', 'user', 'blocker')),
    influence INTEGER CHECK (influence BETWEEN 1 AND 5),
    sentiment TEXT NOT NULL DEFAULT 'unknown' CHECK (sentiment IN ('unknown', 'negative', 'neutral', 'positive')),
    reports_to_id INTEGER REFERENCES contact (id) CHECK (reports_to_id <> id),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'left')),
    refuses_messages INTEGER NOT NULL DEFAULT 0 CHECK (refuses_messages IN (0, 1))
) STRICT;
CREATE INDEX contact_account ON contact (account_id);
CREATE INDEX contact_reports_to ON contact (reports_to_id) WHERE reports_to_id IS NOT NULL;
CREATE INDEX contact_external ON contact (external_id) WHERE external_id <> '';
CREATE INDEX contact_email ON contact (email) WHERE email <> '';

CREATE TABLE contract (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    account_id INTEGER NOT NULL REFERENCES account (id),
    external_id TEXT NOT NULL DEFAULT '',
    product TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'recurring' CHECK (kind IN ('recurring', 'trial', 'one_off')),
    start_day TEXT NOT NULL CHECK (start_day IS date(start_day)),
    end_day TEXT CHECK (end_day IS date(end_day)),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    seats INTEGER CHECK (seats >= 0),
    edition TEXT NOT NULL DEFAULT '',
    billing TEXT NOT NULL DEFAULT 'yearly' CHECK (billing IN ('monthly', 'quarterly', 'yearly', 'once')),
    auto_renew INTEGER NOT NULL DEFAULT 0 CHECK (auto_renew IN (0, 1)),
    notice_amount INTEGER CHECK (notice_amount >= 0),
    notice_unit TEXT NOT NULL DEFAULT 'days' CHECK (notice_unit IN ('days', 'months', 'month_end')),
    signed_on TEXT CHECK (signed_on IS date(signed_on)),
    notice_received_on TEXT CHECK (notice_received_on IS date(notice_received_on)),
    successor_id INTEGER REFERENCES contract (id) CHECK (successor_id <> id),
    CHECK (end_day IS NULL OR end_day >= start_day)
) STRICT;
CREATE INDEX contract_account ON contract (account_id);
CREATE INDEX contract_successor ON contract (successor_id) WHERE successor_id IS NOT NULL;
CREATE INDEX contract_external ON contract (external_id) WHERE external_id <> '';

CREATE TABLE price_phase (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    contract_id INTEGER NOT NULL REFERENCES contract (id),
    starts TEXT NOT NULL CHECK (starts IS date(starts)),
    amount_minor INTEGER NOT NULL,
    amount_per TEXT NOT NULL DEFAULT 'term' CHECK (amount_per IN ('term', 'year', 'month'))
) STRICT;
CREATE INDEX price_phase_contract ON price_phase (contract_id, starts);

CREATE TABLE touchpoint (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    account_id INTEGER NOT NULL REFERENCES account (id),
    contact_id INTEGER REFERENCES contact (id),
    external_id TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('call', 'meeting', 'visit', 'email', 'message', 'qbr', 'training')),
    day TEXT NOT NULL CHECK (day IS date(day)),
    time TEXT CHECK (time IS time(time)),
    direction TEXT NOT NULL DEFAULT 'outgoing' CHECK (direction IN ('outgoing', 'incoming')),
    two_way INTEGER NOT NULL DEFAULT 0 CHECK (two_way IN (0, 1)),
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    duration_minutes INTEGER CHECK (duration_minutes >= 0),
    outcome TEXT NOT NULL DEFAULT '',
    sentiment TEXT NOT NULL DEFAULT 'unknown' CHECK (sentiment IN ('unknown', 'negative', 'neutral', 'positive')),
    author_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX touchpoint_account ON touchpoint (account_id, day);
CREATE INDEX touchpoint_contact ON touchpoint (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX touchpoint_author ON touchpoint (author_id) WHERE author_id IS NOT NULL;
CREATE INDEX touchpoint_external ON touchpoint (external_id) WHERE external_id <> '';

CREATE TABLE task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    account_id INTEGER REFERENCES account (id),
    contact_id INTEGER REFERENCES contact (id),
    touchpoint_id INTEGER REFERENCES touchpoint (id),
    external_id TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL CHECK (title <> ''),
    due TEXT CHECK (due IS date(due)),
    assignee_id INTEGER REFERENCES person (id),
    priority TEXT NOT NULL DEFAULT 'normal' CHECK (priority IN ('low', 'normal', 'high')),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'cancelled')),
    done_on TEXT CHECK (done_on IS date(done_on)),
    waiting_on TEXT NOT NULL DEFAULT 'nobody' CHECK (waiting_on IN ('nobody', 'customer', 'support', 'product', 'legal')),
    body TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX task_account ON task (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX task_contact ON task (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX task_touchpoint ON task (touchpoint_id) WHERE touchpoint_id IS NOT NULL;
CREATE INDEX task_assignee ON task (assignee_id) WHERE assignee_id IS NOT NULL;
CREATE INDEX task_external ON task (external_id) WHERE external_id <> '';

CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    account_id INTEGER NOT NULL REFERENCES account (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    author_id INTEGER REFERENCES person (id),
    body TEXT NOT NULL
) STRICT;
CREATE INDEX note_account ON note (account_id);
CREATE INDEX note_author ON note (author_id) WHERE author_id IS NOT NULL;

CREATE TABLE metric (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    key TEXT NOT NULL CHECK (key <> ''),
    label TEXT NOT NULL CHECK (label <> ''),
    unit TEXT NOT NULL DEFAULT '',
    aggregate TEXT NOT NULL DEFAULT 'sum' CHECK (aggregate IN ('sum', 'mean', 'max', 'last', 'distinct'))
) STRICT;

CREATE TABLE import_profile (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    mapping TEXT NOT NULL
) STRICT;

-- ------------------------------------------------------------------------------------------------------- usage
-- Not logged: a batch is undone by its number and keeps what it overwrote.

CREATE TABLE usage_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    label TEXT NOT NULL,
    tx INTEGER,
    imported_at TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE usage (
    account_id INTEGER NOT NULL,
    metric_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    value REAL NOT NULL,
    batch INTEGER NOT NULL,
    PRIMARY KEY (account_id, metric_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE usage_contact (
    contact_id INTEGER NOT NULL,
    metric_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    value REAL NOT NULL,
    batch INTEGER NOT NULL,
    PRIMARY KEY (contact_id, metric_id, day)
) STRICT, WITHOUT ROWID;

-- What a batch replaced.
CREATE TABLE usage_overwritten (
    batch INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    metric_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    prior_value REAL NOT NULL,
    prior_batch INTEGER NOT NULL,
    PRIMARY KEY (batch, account_id, metric_id, day)
) STRICT, WITHOUT ROWID;

-- Points of batches that are undone, for redo.
CREATE TABLE usage_undone (
    batch INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    metric_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    value REAL NOT NULL,
    PRIMARY KEY (batch, account_id, metric_id, day)
) STRICT, WITHOUT ROWID;

-- What was reported at all by whom: tells zero from unknown. One row per metric, day and batch.
CREATE TABLE usage_day (
    metric_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    PRIMARY KEY (metric_id, day, batch)
) STRICT, WITHOUT ROWID;

-- ------------------------------------------------------------------------------------------------ dated history
-- Append-only, written in the before-commit step; serves "as of". from_day is the day from which the value holds.

CREATE TABLE owner_history (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL,
    from_day TEXT NOT NULL,
    owner_id INTEGER,
    tx INTEGER NOT NULL
) STRICT;
CREATE INDEX owner_history_account ON owner_history (account_id, from_day);

CREATE TABLE tier_history (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL,
    from_day TEXT NOT NULL,
    tier INTEGER NOT NULL,
    tx INTEGER NOT NULL
) STRICT;
CREATE INDEX tier_history_account ON tier_history (account_id, from_day);

CREATE TABLE stage_history (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL,
    from_day TEXT NOT NULL,
    stage INTEGER NOT NULL,
    tx INTEGER NOT NULL
) STRICT;
CREATE INDEX stage_history_account ON stage_history (account_id, from_day);

CREATE TABLE phase_history (
    id INTEGER PRIMARY KEY,
    contract_id INTEGER NOT NULL,
    recorded_day TEXT NOT NULL,
    phases TEXT NOT NULL,
    tx INTEGER NOT NULL
) STRICT;
CREATE INDEX phase_history_contract ON phase_history (contract_id);

-- -------------------------------------------------------------------------------------------------- derived
-- Never logged, rebuilt at will (tenure-cli check --rebuild).

-- Everything that a list shows or filters. Enums are their index in domain/vocabulary. Money: minor units, *_base in
-- the book's base currency at the planning rate; NULL is unknown (also where a currency has no planning rate).
-- *_fold is domain::fold of its neighbour. roles: bit n is set if an active contact has the role of index n.
CREATE TABLE account_facts (
    account_id INTEGER PRIMARY KEY,
    as_of TEXT NOT NULL,
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    name_key BLOB NOT NULL,
    name_match TEXT NOT NULL,
    external_id TEXT,
    external_fold TEXT,
    domain TEXT,
    domain_fold TEXT,
    parent_id INTEGER,
    parent_name TEXT,
    parent_fold TEXT,
    owner_id INTEGER,
    owner_name TEXT,
    tier INTEGER NOT NULL,
    tier_source INTEGER NOT NULL,
    stage INTEGER NOT NULL,
    arr_base INTEGER,
    carr_base INTEGER,
    one_off_base INTEGER,
    arr_own INTEGER,
    currency TEXT,
    product TEXT,
    product_fold TEXT,
    edition TEXT,
    edition_fold TEXT,
    seats INTEGER,
    start_day TEXT,
    renewal_day TEXT,
    notice_day TEXT,
    decision_day TEXT,
    auto_renew INTEGER,
    day0 TEXT,
    contracts INTEGER NOT NULL,
    potential INTEGER NOT NULL,
    industry TEXT,
    industry_fold TEXT,
    country TEXT,
    country_fold TEXT,
    city TEXT,
    city_fold TEXT,
    phone TEXT,
    phone_fold TEXT,
    website TEXT,
    website_fold TEXT,
    employees INTEGER,
    channel TEXT,
    channel_fold TEXT,
    description TEXT,
    description_fold TEXT,
    tags TEXT NOT NULL,
    last_touch TEXT,
    last_two_way TEXT,
    next_step TEXT,
    next_step_fold TEXT,
    next_due TEXT,
    open_tasks INTEGER NOT NULL,
    overdue_tasks INTEGER NOT NULL,
    contacts INTEGER NOT NULL,
    roles INTEGER NOT NULL,
    created_day TEXT NOT NULL,
    updated_day TEXT NOT NULL
) STRICT;
CREATE INDEX facts_tier_name ON account_facts (tier, name_key, account_id);
CREATE INDEX facts_tier_arr ON account_facts (tier, arr_base DESC, name_key, account_id);
CREATE INDEX facts_name ON account_facts (name_key, account_id);
CREATE INDEX facts_match ON account_facts (name_match);
CREATE INDEX facts_owner ON account_facts (owner_id);
CREATE INDEX facts_renewal ON account_facts (renewal_day);

-- One row per account and tag, folded: what tag:x looks up.
CREATE TABLE tag_facts (
    tag_fold TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    PRIMARY KEY (tag_fold, account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_facts_account ON tag_facts (account_id);

-- Custom values once more in the form in which queries compare them: text and enum folded, the rest as stored.
CREATE TABLE custom_facts (
    field_id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    value ANY NOT NULL,
    PRIMARY KEY (field_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX custom_facts_account ON custom_facts (account_id);

-- domain::searchText of each; rowid is the account's id.
CREATE VIRTUAL TABLE search USING fts5 (name, domain, tags, contacts, notes, tokenize = 'unicode61 remove_diacritics 0');

-- Book-wide daily totals of a metric.
CREATE TABLE usage_total (
    metric_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    total REAL NOT NULL,
    accounts INTEGER NOT NULL,
    PRIMARY KEY (metric_id, day)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------------------------------------------- the log

-- depth: 0 for a change, 1 for its undo, 2 for the redo of that, and so on.
CREATE TABLE log_tx (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('user', 'import', 'rule', 'sync')),
    author TEXT NOT NULL,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    schema INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    undoes INTEGER REFERENCES log_tx (id),
    undone_by INTEGER REFERENCES log_tx (id),
    depth INTEGER NOT NULL,
    kept INTEGER NOT NULL DEFAULT 0,
    usage_batch INTEGER
) STRICT;
CREATE INDEX log_tx_undoes ON log_tx (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX log_tx_undone_by ON log_tx (undone_by) WHERE undone_by IS NOT NULL;

CREATE TABLE log_part (
    tx INTEGER NOT NULL REFERENCES log_tx (id),
    part INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    raw_size INTEGER NOT NULL,
    changeset BLOB NOT NULL,
    PRIMARY KEY (tx, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE log_row (
    account_id INTEGER NOT NULL,
    tx INTEGER NOT NULL,
    part INTEGER NOT NULL,
    PRIMARY KEY (account_id, tx, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX log_row_tx ON log_row (tx);

-- Column names of the logged tables as of each schema version, so that old entries stay readable.
CREATE TABLE log_schema (
    schema INTEGER NOT NULL,
    name TEXT NOT NULL,
    columns TEXT NOT NULL,
    PRIMARY KEY (schema, name)
) STRICT, WITHOUT ROWID;

-- Facts about the file itself: book uuid, the program's version that wrote it, sort key locale and version, the day the
-- facts are of, who "me" is.
CREATE TABLE book_info (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
