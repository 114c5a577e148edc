// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/scratch.h"

#include "store/book.h"
#include "store/errors.h"
#include "store/sql.h"

#include <QUrl>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QString readOnlyUri(const QString& path) {
    return QUrl::fromLocalFile(path)
        .toString(QUrl::FullyEncoded)
        .replace(u'?', "%3f"_L1)
        .replace(u'#', "%23"_L1)
        .append("?mode=ro"_L1);
}

void attach(Connection& connection, const char* sql, const QString& name) {
    SQLite::Statement s(connection.database(), sql);
    bindText(s, 1, name);
    s.exec();
}

} // namespace

Scratch::Scratch(Book& book) : m_path(m_folder.filePath(u"staging.sqlite"_s)) {
    m_connection = Connection::scratch(m_path);
    attach(*m_connection, "ATTACH ? AS book", readOnlyUri(book.path()));
}

Scratch::~Scratch() {
    m_connection.reset();
}

void Scratch::whileAttached(Book& book, const std::function<void()>& work) {
    const QString path = m_path;
    const domain::Result<void> attached = book.maintain([path](Connection& connection) {
                                                  attach(connection, "ATTACH ? AS scratch", path);
                                                  // Comparing again may be rolled back with the book.
                                                  connection.execute("PRAGMA scratch.journal_mode=MEMORY;"
                                                                     "PRAGMA scratch.synchronous=OFF");
                                              })
                                              .result();
    if (!attached)
        throw StoreError(attached.error());
    work();
    const domain::Result<void> detached = book.maintain([](Connection& connection) {
                                                  connection.forgetStatements();
                                                  connection.execute("DETACH scratch");
                                              })
                                              .result();
    if (!detached)
        throw StoreError(detached.error());
}

} // namespace tenure::store
