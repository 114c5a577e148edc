// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/changeset.h"

#include "store/changeset_form.h"
#include "store/errors.h"

#include <QCoreApplication>
#include <QtEndian>

#include <SQLiteCpp/Exception.h>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

void check(int code) {
    if (code == SQLITE_CORRUPT)
        damagedLogEntry(u"its changeset can't be read"_s);
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(code), code);
}

bool isInteger(sqlite3_value* value) {
    return value != nullptr && sqlite3_value_type(value) == SQLITE_INTEGER;
}

} // namespace

void damagedLogEntry(const QString& how) {
    throw StoreError(
        {domain::ErrorKind::Damaged,
         QCoreApplication::translate("store", "An entry of the book's log is damaged. It was left as it "
                                              "is; restore the newest verified backup."),
         how});
}

ChangesetReader::ChangesetReader(const QByteArray& changeset) {
    if (!isChangeset(changeset))
        damagedLogEntry(u"it is not a changeset"_s);
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
        check(code);
    const char* name = nullptr;
    int op = 0;
    int indirect = 0;
    check(sqlite3changeset_op(m_iterator, &name, &m_columns, &op, &indirect));
    const std::optional<Table> table = tableFromName(name);
    if (!table)
        damagedLogEntry(u"it names a table that is not logged"_s);
    m_table = *table;
    m_op = static_cast<ChangeOp>(op);
    requireWhole();
    return true;
}

void ChangesetReader::requireWhole() const {
    unsigned char* keys = nullptr;
    int count = 0;
    check(sqlite3changeset_pk(m_iterator, &keys, &count));
    for (int column = 0; column < count; ++column) {
        if ((keys[column] != 0) != (column == 0))
            damagedLogEntry(u"its rows are not told apart by their id"_s);
    }
    if (!isInteger(m_op == ChangeOp::Insert ? after(0) : before(0)))
        damagedLogEntry(u"a row has no id"_s);
    for (int column = 1; column < m_columns; ++column) {
        const bool known =
            (m_op == ChangeOp::Update || before(column) != nullptr || after(column) != nullptr);
        const bool paired =
            m_op != ChangeOp::Update || (before(column) == nullptr) == (after(column) == nullptr);
        if (!known || !paired)
            damagedLogEntry(u"a row lacks values"_s);
    }
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
    // The size in front is believed only as far as deflate can go (1,032 to 1), before it is reserved.
    constexpr qint64 mostPerByte = 1'032;
    QByteArray raw;
    if (packed.size() > 4 && qFromBigEndian<quint32>(packed.constData()) <= packed.size() * mostPerByte)
        raw = qUncompress(packed);
    if (raw.isEmpty())
        damagedLogEntry(u"a part can't be unpacked"_s);
    return raw;
}

} // namespace tenure::store
