// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/check.h"

#include "store/changeset.h"
#include "store/checksum_vfs.h"
#include "store/errors.h"
#include "store/safety/backup.h"
#include "store/safety/book_copy.h"
#include "store/safety/derived_compare.h"
#include "store/safety/page_copy.h"
#include "store/safety/page_scan.h"
#include "store/safety/wal_file.h"
#include "store/sql.h"
#include "store/transaction_log.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <map>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;
using Kind = CheckFinding::Kind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(BookCheck)
};

void addFinding(CheckReport& report, Kind kind, qint64 count, const QString& what, const QString& detail) {
    if (count > 0)
        report.findings.push_back({kind, count, what, detail});
}

void addWrongPages(CheckReport& report, qint64 count) {
    addFinding(report, Kind::Checksum, count, u"pages"_s, {});
}

void checkStructure(Connection& connection, CheckReport& report) {
    qint64 count = 0;
    QString first;
    const auto rows = connection.prepare(u"PRAGMA integrity_check(1000)"_s);
    while (step(*rows)) {
        const QString line = columnText(*rows, 0);
        if (line != "ok"_L1 && count++ == 0)
            first = line;
    }
    addFinding(report, Kind::Structure, count, u"integrity_check"_s, first);
}

void checkReferences(Connection& connection, CheckReport& report) {
    std::map<std::pair<QString, QString>, std::pair<qint64, qint64>>
        broken; // (table, to) → (count, first row)
    const auto rows = connection.prepare(u"PRAGMA foreign_key_check"_s);
    while (step(*rows)) {
        auto& [count, first] = broken[{columnText(*rows, 0), columnText(*rows, 2)}];
        if (count++ == 0)
            first = columnInt(*rows, 1);
    }
    for (const auto& [tables, found] : broken)
        addFinding(report, Kind::Reference, found.first, tables.first,
                   u"row %1 refers to %2"_s.arg(found.second).arg(tables.second));
}

/// What the schema can't say by itself: ids below their sequence, one value per account and field, no cycle
/// of parents.
void checkRules(Connection& connection, CheckReport& report) {
    const auto countOf = [&](const QString& sql) {
        const auto row = connection.prepare(sql);
        return step(*row) ? columnInt(*row, 0) : 0;
    };
    for (int i = 0; i < tableCount; ++i) {
        const QString table = QString::fromLatin1(tableName(Table(i)));
        addFinding(report, Kind::Rule,
                   countOf(u"SELECT count(*) FROM \"%1\" WHERE id > (SELECT coalesce(max(seq), 0) FROM "
                           "sqlite_sequence WHERE name = '%1')"_s.arg(table)),
                   table, u"an id above the sequence"_s);
    }
    addFinding(
        report, Kind::Rule,
        countOf(u"SELECT count(*) FROM (SELECT 1 FROM custom_value GROUP BY account_id, field_id HAVING "
                "count(*) > 1)"_s),
        u"custom_value"_s, u"two values of one field"_s);
    addFinding(
        report, Kind::Rule,
        countOf(
            u"WITH RECURSIVE up (start, at, depth) AS (SELECT id, parent_id, 1 FROM account WHERE parent_id "
            "IS NOT NULL UNION ALL SELECT start, account.parent_id, depth + 1 FROM up JOIN account ON "
            "account.id = up.at WHERE account.parent_id IS NOT NULL AND up.at <> up.start AND depth < 1000) "
            "SELECT count(DISTINCT start) FROM up WHERE at = start"_s),
        u"account"_s, u"an account is its own ancestor"_s);
}

/// Every part is unpacked and walked through.
void checkLog(Connection& connection, CheckReport& report) {
    qint64 broken = 0;
    QString first;
    const auto parts = connection.prepare(u"SELECT tx, part FROM log_part ORDER BY tx, part"_s);
    while (step(*parts)) {
        const domain::TransactionId id{columnInt(*parts, 0)};
        const int part = int(columnInt(*parts, 1));
        try {
            const QByteArray changeset = changesetOf(connection, id, part);
            ChangesetReader reader(changeset);
            while (reader.next()) {
            }
            ++report.logParts;
        } catch (const std::exception& error) {
            if (broken++ == 0)
                first = u"transaction %1, part %2: %3"_s.arg(id.value).arg(part).arg(
                    QString::fromUtf8(error.what()));
        }
    }
    addFinding(report, Kind::Log, broken, u"log_part"_s, first);
    const auto lost = connection.prepare(
        u"SELECT count(*), min(id) FROM log_tx WHERE rows > 0 AND NOT EXISTS (SELECT 1 FROM log_part WHERE tx = id)"_s);
    if (step(*lost))
        addFinding(report, Kind::Log, columnInt(*lost, 0), u"log_tx"_s,
                   u"transaction %1 has no content"_s.arg(columnInt(*lost, 1)));
}

void checkDerived(Connection& connection, const QString& copy, const DerivedData& derived,
                  CheckReport& report) {
    const DerivedDifferences differences = compareDerived(connection, copy, derived);
    if (differences.sortKeys)
        addFinding(report, Kind::SortKeys, 1, u"account_facts"_s, *differences.sortKeys);
    for (const auto& [table, count] : differences.rows)
        addFinding(report, Kind::Derived, count, table, {});
}

} // namespace

bool CheckReport::isDamaged() const {
    return std::ranges::any_of(findings, [](const CheckFinding& finding) {
        return finding.kind != Kind::Derived && finding.kind != Kind::SortKeys &&
               finding.kind != Kind::NoChecksums;
    });
}

namespace {

/// Everything but the count of wrong pages; the first one that is needed throws.
void checkContent(Connection& connection, const DerivedData& derived, CheckReport& report) {
    checkStructure(connection, report);
    if (report.isDamaged())
        return; // nothing else can be relied on
    const BookCopy copy;
    copyBook(connection, copy.path());
    {
        // On a reader integrity_check leaves out the CHECK constraints.
        Connection writable(copy.path(), Access::Write);
        checkStructure(writable, report);
    }
    checkReferences(connection, report);
    checkRules(connection, report);
    checkLog(connection, report);
    if (derived.rebuild)
        checkDerived(connection, copy.path(), derived, report);
    if (!hasChecksums(connection.database().getHandle()))
        addFinding(report, Kind::NoChecksums, 1, u"file"_s, {});
}

} // namespace

CheckReport checkBook(Connection& connection, const DerivedData& derived) {
    CheckReport report;
    try {
        checkContent(connection, derived, report);
        if (report.isDamaged()) // a wrong page is one of the reasons
            addWrongPages(report, countWrongPages(connection));
    } catch (const SQLite::Exception& error) {
        if (error.getErrorCode() != SQLITE_IOERR_DATA)
            throw;
        addWrongPages(report, countWrongPages(connection));
        if (!report.isDamaged())
            throw;
    }
    return report;
}

CheckReport checkDamagedFile(const QString& path, const QString& why) {
    CheckReport report;
    addFinding(report, Kind::Structure, 1, u"file"_s, why);
    const std::optional<WalContent> wal = readWal(path + "-wal"_L1);
    addWrongPages(report, scanPages(path, wal ? wal->pages : std::unordered_set<quint32>()).wrong);
    return report;
}

domain::Result<CheckReport> checkBook(Book& book, const DerivedData& derived) {
    return book.read([&](Connection& connection) { return checkBook(connection, derived); });
}

domain::Result<void> rebuildDerived(Book& book, const DerivedData& derived) {
    return book
        .maintain([derived, today = book.today()](Connection& connection) {
            connection.execute("BEGIN IMMEDIATE");
            try {
                derived.rebuild(connection, today);
                connection.execute("COMMIT");
            } catch (...) {
                connection.database().tryExec("ROLLBACK");
                throw;
            }
        })
        .result();
}

QString findingText(const CheckFinding& finding) {
    const int count = int(std::min<qint64>(finding.count, std::numeric_limits<int>::max()));
    switch (finding.kind) {
    case Kind::Checksum:
        return Tr::tr("%n page(s) of the file are not as they were written.", nullptr, count);
    case Kind::Structure:
        return Tr::tr("%n fault(s) in the structure of the file: %1", nullptr, count).arg(finding.detail);
    case Kind::Reference:
        return Tr::tr("%n row(s) of %1 refer to something that is not there: %2", nullptr, count)
            .arg(finding.what, finding.detail);
    case Kind::Rule:
        return Tr::tr("%n row(s) of %1 break a rule: %2", nullptr, count).arg(finding.what, finding.detail);
    case Kind::Log:
        return Tr::tr("%n entry(s) of the log can't be read: %1", nullptr, count).arg(finding.detail);
    case Kind::Derived:
        return Tr::tr("%n row(s) of %1 differ from what rebuilding makes.", nullptr, count).arg(finding.what);
    case Kind::SortKeys:
        return Tr::tr("Names are sorted by keys of another language or library (%1).").arg(finding.detail);
    case Kind::NoChecksums:
        return Tr::tr(
            "The pages of this file have no checksums: a bit that changes on the disk may go unnoticed.");
    }
    Q_UNREACHABLE();
}

} // namespace tenure::store
