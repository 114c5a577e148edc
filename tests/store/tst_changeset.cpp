// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/changeset.h"
#include "store/changeset_form.h"
#include "store/connection.h"
#include "store/errors.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <random>

using namespace tenure;
using namespace tenure::store;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Of a session over a few edits of accounts.
QByteArray someChangeset() {
    const auto connection = Connection::temporary();
    migrate(*connection);
    connection->execute("INSERT INTO account (uuid, name, employees) VALUES (randomblob(16), 'one', 3)");
    sqlite3* database = connection->database().getHandle();
    sqlite3_session* session = nullptr;
    sqlite3session_create(database, "main", &session);
    sqlite3session_attach(session, "account");
    connection->execute("UPDATE account SET name = 'other', employees = NULL");
    connection->execute("INSERT INTO account (uuid, name) VALUES (randomblob(16), 'Żółć')");
    int size = 0;
    void* bytes = nullptr;
    sqlite3session_changeset(session, &size, &bytes);
    QByteArray changeset(static_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    sqlite3session_delete(session);
    return changeset;
}

/// How many changes are read, -1 if the changeset is refused.
int changesIn(const QByteArray& changeset) {
    try {
        ChangesetReader reader(changeset);
        int changes = 0;
        while (reader.next())
            ++changes;
        return changes;
    } catch (const StoreError& error) {
        return error.error().kind == domain::ErrorKind::Damaged ? -1 : -2;
    }
}

} // namespace

/// Parts of the log come from a file, which may hold anything.
class TestChangeset : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatASessionWroteIsRead() { QCOMPARE(changesIn(someChangeset()), 2); }

    void aTableNameWithoutAnEndIsRefused() {
        QCOMPARE(changesIn("T\x01\x01"
                           "account"_qba),
                 -1);
        QCOMPARE(changesIn(someChangeset() + "T\x01\x01"
                                             "account"_qba),
                 -1);
    }

    void aCutChangesetIsRefusedUnlessTheCutIsBetweenChanges() {
        const QByteArray whole = someChangeset();
        int between = 0;
        for (qsizetype size = 1; size < whole.size(); ++size) {
            const int changes = changesIn(whole.first(size));
            QVERIFY(changes >= -1 && changes < 2);
            between += changes >= 0 ? 1 : 0;
        }
        QCOMPARE(between, 2); // behind the table's name, and behind the first change
    }

    void lengthsBehindTheEndAreRefused() {
        QVERIFY(!isChangeset("T\x01\x01"
                             "a\0\x12\0\x03\xFF\xFF\xFF\xFF\x7F"_qba));
        QVERIFY(!isChangeset("T\x01\x01"
                             "a\0\x12\0\x03\x02x"_qba));
        QVERIFY(isChangeset("T\x01\x01"
                            "a\0\x12\0\x03\x02xy"_qba));
        QVERIFY(!isChangeset("T\xFF\xFF\xFF\x7F"_qba));
        QVERIFY(!isChangeset("\x12\0\x05"_qba)); // a change of no table
        QVERIFY(!isChangeset("P\x01\x01"
                             "a\0\x12\0\x05"_qba));
        QVERIFY(isChangeset({}));
    }

    void changedBytesAreReadOrRefusedButNeverHang() {
        const QByteArray whole = someChangeset();
        std::mt19937 random(test::seed());
        for (int round = 0; round < 20'000 * test::effort(); ++round) {
            QByteArray changed = whole;
            for (int i = 0; i <= int(random() % 4); ++i)
                changed[qsizetype(random() % unsigned(changed.size()))] = char(random());
            QVERIFY(changesIn(changed) != -2);
        }
    }
};

QTEST_GUILESS_MAIN(TestChangeset)
#include "tst_changeset.moc"
