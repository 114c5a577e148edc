// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/changeset.h"

#include "store/errors.h"

#include <QCoreApplication>

#include <SQLiteCpp/Exception.h>

namespace tenure::store {

namespace {

void check(int code) {
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(code), code);
}

} // namespace

ChangesetReader::ChangesetReader(const QByteArray& changeset) {
    check(sqlite3changeset_start(&m_iterator, static_cast<int>(changeset.size()),
                                 const_cast<char*>(changeset.constData()))); // the API reads only
}

ChangesetReader::~ChangesetReader() {
    sqlite3changeset_finalize(m_iterator);
}

bool ChangesetReader::next() {
    const int code = sqlite3changeset_next(m_iterator);
    if (code == SQLITE_DONE)
        return false;
    if (code != SQLITE_ROW)
        throw SQLite::Exception(sqlite3_errstr(code), code);
    const char* name = nullptr;
    int op = 0;
    int indirect = 0;
    check(sqlite3changeset_op(m_iterator, &name, &m_columns, &op, &indirect));
    m_table = tableFromName(name);
    m_op = static_cast<ChangeOp>(op);
    return true;
}

qint64 ChangesetReader::row() const {
    return sqlite3_value_int64(m_op == ChangeOp::Insert ? after(0) : before(0));
}

sqlite3_value* ChangesetReader::before(int column) const {
    sqlite3_value* value = nullptr;
    if (m_op != ChangeOp::Insert)
        check(sqlite3changeset_old(m_iterator, column, &value));
    return value;
}

sqlite3_value* ChangesetReader::after(int column) const {
    sqlite3_value* value = nullptr;
    if (m_op != ChangeOp::Delete)
        check(sqlite3changeset_new(m_iterator, column, &value));
    return value;
}

QByteArray packChangeset(const void* data, int size) {
    // Level 1: parts are written inside the user's transaction.
    return qCompress(static_cast<const uchar*>(data), size, 1);
}

QByteArray unpackChangeset(const QByteArray& packed) {
    QByteArray raw = qUncompress(packed);
    if (raw.isEmpty()) {
        throw StoreError(
            {domain::ErrorKind::Damaged,
             QCoreApplication::translate("store", "An entry of the book's log is damaged. It was left as it "
                                                  "is; restore the newest verified backup."),
             QString()});
    }
    return raw;
}

} // namespace tenure::store
