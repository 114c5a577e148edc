// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/errors.h"

#include "store/checksum_vfs.h"

#include <QCoreApplication>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace tenure::store {

namespace {

using domain::Error;
using domain::ErrorKind;

QString say(const char* text) {
    return QCoreApplication::translate("store", text);
}

/// Found by a page's checksum, so the page is known.
Error wrongPage(const QString& detail) {
    return {
        ErrorKind::Damaged,
        say(QT_TRANSLATE_NOOP("store", "The book is damaged: page %1 of its file is not as it was written. "
                                       "Nothing was changed; restore the newest verified backup."))
            .arg(lastWrongPage()),
        detail};
}

Error fromSqlite(int code, const char* message) {
    const QString detail = QString::fromUtf8(message);
    if (code == SQLITE_IOERR_DATA)
        return wrongPage(detail);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorKind::World,
                say(QT_TRANSLATE_NOOP("store", "The disk is full. Nothing was changed; free some space and "
                                               "try again, or save a copy elsewhere.")),
                detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::ReadOnly,
                say(QT_TRANSLATE_NOOP("store", "The book can't be written. Nothing was changed; check the "
                                               "permissions of the file and its folder.")),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {
            ErrorKind::Damaged,
            say(QT_TRANSLATE_NOOP(
                "store",
                "The book is damaged. It was not written any further; restore the newest verified backup.")),
            detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Locked,
                say(QT_TRANSLATE_NOOP("store", "Another program holds the book. Nothing was changed; close "
                                               "the other program and try again.")),
                detail};
    case SQLITE_CANTOPEN:
        return {ErrorKind::World,
                say(QT_TRANSLATE_NOOP(
                    "store", "The book can't be opened. Check that the file is there and may be read.")),
                detail};
    case SQLITE_NOMEM:
        return {ErrorKind::World,
                say(QT_TRANSLATE_NOOP(
                    "store", "There is not enough memory. Nothing was changed; close other programs and try "
                             "again.")),
                detail};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, say(QT_TRANSLATE_NOOP("store", "Stopped. Nothing was changed.")),
                detail};
    case SQLITE_CONSTRAINT:
        return {
            ErrorKind::Usage,
            say(QT_TRANSLATE_NOOP("store", "The change does not fit the book's rules. Nothing was changed.")),
            detail};
    case SQLITE_IOERR:
        return {ErrorKind::World,
                say(QT_TRANSLATE_NOOP("store", "The disk reports an error. Nothing was changed; check the "
                                               "disk and try again, or save a copy "
                                               "elsewhere.")),
                detail};
    default:
        return {ErrorKind::World,
                say(QT_TRANSLATE_NOOP("store", "The book could not do this. Nothing was changed.")), detail};
    }
}

} // namespace

Error currentError() {
    try {
        throw;
    } catch (const StoreError& error) {
        return error.error();
    } catch (const SQLite::Exception& error) {
        return fromSqlite(error.getErrorCode(), error.what());
    } catch (const std::bad_alloc&) {
        return fromSqlite(SQLITE_NOMEM, "out of memory");
    } catch (const std::exception& error) {
        return {ErrorKind::World,
                say(QT_TRANSLATE_NOOP("store", "Something in the program failed. Nothing was changed.")),
                QString::fromUtf8(error.what())};
    } catch (...) {
        return {ErrorKind::World,
                say(QT_TRANSLATE_NOOP("store", "Something in the program failed. Nothing was changed.")),
                QString()};
    }
}

} // namespace tenure::store
