// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/changeset_form.h"

#include <sqlite3.h>

namespace tenure::store {

namespace {

/// Goes forward through the bytes; each step is false where they end too early.
class Walk {
public:
    explicit Walk(QByteArrayView bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool isAtEnd() const { return m_at == m_bytes.size(); }

    bool byte(int& value) {
        if (isAtEnd())
            return false;
        value = static_cast<unsigned char>(m_bytes[m_at++]);
        return true;
    }
    bool skip(qint64 count) {
        if (count < 0 || count > m_bytes.size() - m_at)
            return false;
        m_at += count;
        return true;
    }
    /// SQLite's: seven bits a byte, the highest first; more than four bytes are never needed here.
    bool varint(qint64& value) {
        constexpr int mostBytes = 5;
        value = 0;
        for (int i = 0; i < mostBytes; ++i) {
            int next = 0;
            if (!byte(next))
                return false;
            value = (value << 7) | (next & 0x7F);
            if (next < 0x80)
                return true;
        }
        return false;
    }
    bool text() {
        const qsizetype end = m_bytes.indexOf('\0', m_at);
        if (end < 0)
            return false;
        m_at = end + 1;
        return true;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

bool skipValue(Walk& walk) {
    enum Type { Undefined, Integer, Real, Text, Blob, Null };
    constexpr int numberBytes = 8;
    int type = 0;
    qint64 size = 0;
    if (!walk.byte(type))
        return false;
    switch (type) {
    case Undefined:
    case Null:
        return true;
    case Integer:
    case Real:
        return walk.skip(numberBytes);
    case Text:
    case Blob:
        return walk.varint(size) && walk.skip(size);
    default:
        return false;
    }
}

bool skipRecord(Walk& walk, qint64 columns) {
    for (qint64 column = 0; column < columns; ++column) {
        if (!skipValue(walk))
            return false;
    }
    return true;
}

} // namespace

bool isChangeset(QByteArrayView changeset) {
    constexpr qint64 mostColumns = 32'767; // SQLITE_MAX_COLUMN at its highest
    Walk walk(changeset);
    qint64 columns = 0;
    while (!walk.isAtEnd()) {
        int what = 0;
        int indirect = 0;
        walk.byte(what);
        if (what == 'T') {
            if (!walk.varint(columns) || columns < 1 || columns > mostColumns || !walk.skip(columns) ||
                !walk.text())
                return false;
            continue;
        }
        const bool known = what == SQLITE_INSERT || what == SQLITE_UPDATE || what == SQLITE_DELETE;
        if (columns == 0 || !known || !walk.byte(indirect) || !skipRecord(walk, columns))
            return false;
        if (what == SQLITE_UPDATE && !skipRecord(walk, columns))
            return false;
    }
    return true;
}

} // namespace tenure::store
