// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import.h"
#include "store/accounts.h"
#include "tests/exchange/import_runner.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tenure;
using namespace tenure::exchange;
using namespace Qt::Literals::StringLiterals;

/// What a person sees and does between the dry run and the merge.
class TestImportReview : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::TemporaryBook> m_book;
    std::unique_ptr<test::ImportRunner> m_runner;

    std::unique_ptr<ImportSession> session(const QString& text, const ImportOptions& options = {}) {
        auto opened = ImportSession::open(m_book->book(), m_runner->fileOf(text.toUtf8()), options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        return std::move(*opened);
    }
    /// "2 Acme: city Austin→Berlin, …", one line per row.
    static QStringList lines(const ImportSession& session, RowAction action, qint64 offset = 0,
                             qint64 limit = 100) {
        QStringList lines;
        const auto rows = session.rows(action, offset, limit);
        for (const ImportRow& row : *rows) {
            QStringList changes;
            for (const ValueChange& change : row.changes)
                changes.append(u"%1 %2→%3"_s.arg(change.target, change.before, change.after));
            changes.sort();
            lines.append(u"%1 %2: %3"_s.arg(row.row).arg(row.name, changes.join(", "_L1)));
        }
        return lines;
    }
    qint64 accounts() {
        return m_book->read([](store::Connection& c) {
            qint64 count = 0;
            store::Accounts(c).each([&](const domain::Account&) { ++count; });
            return count;
        });
    }
    static QString manyRows(int rows) {
        QString text = u"external_id,name,city,arr,renewal,parent\n"_s;
        for (int i = 1; i <= rows; ++i)
            text += u"%1,Company %1,Austin,%1,2026-12-31,%2\n"_s.arg(i).arg(i > 1 ? QString::number(i / 2)
                                                                                  : QString());
        return text;
    }

private Q_SLOTS:
    void init() {
        m_book = std::make_unique<test::TemporaryBook>();
        m_runner = std::make_unique<test::ImportRunner>(m_book->book());
    }
    void cleanup() {
        m_runner.reset();
        m_book.reset();
    }

    void aNewRowShowsAllItsValues() {
        const auto run = session(u"name,arr,currency,tags,city\nAcme,1200.50,USD,\"b, a\",\n"_s);
        QVERIFY(run->stage().has_value());
        QCOMPARE(lines(*run, RowAction::Create),
                 QStringList(u"2 Acme: arr →$1,200, currency →USD, name →Acme, tags →a, b"_s));
    }

    void numbersOfCustomFieldsAreShownAsTheyWereWritten() {
        ImportOptions options;
        options.addCustomFields = true;
        const auto run = session(u"name,founded,score\nAcme,1996,0.1\nGlobex,12345678,2.50\n"_s, options);
        QVERIFY(run->stage().has_value());
        QCOMPARE(lines(*run, RowAction::Create),
                 (QStringList{u"2 Acme: founded →1996, name →Acme, score →0.1"_s,
                              u"3 Globex: founded →12345678, name →Globex, score →2.5"_s}));
    }

    void aKnownRowShowsWhatDiffersAndWhatItWas() {
        QCOMPARE(m_runner->text(ImportKind::Accounts,
                                u"external_id,name,owner,city,arr,renewal,seats,tags\n"
                                "1,Acme,Maya,Austin,1000,2026-12-31,5,x\n2,Globex,Maya,Rome,,,,\n"_s),
                 u"2 0 0 0"_s);
        const auto run = session(u"external_id,name,owner,city,arr,renewal,seats,tags\n"
                                 "1,Acme,Sam,Berlin,1500,2027-01-31,7,y\n2,Globex,Maya,Rome,,,,\n"_s);
        QVERIFY(run->stage().has_value());
        QCOMPARE(lines(*run, RowAction::Update),
                 QStringList(u"2 Acme: arr €1,000→€1,500, city Austin→Berlin, owner Maya→Sam, renewal "
                             "2026-12-31→2027-01-31, seats 5→7, tags x→y"_s));
        QCOMPARE(lines(*run, RowAction::Unchanged), QStringList(u"3 Globex: "_s));
        QCOMPARE(run->stage()->largestChanges.front().target, u"arr"_s);
    }

    void theFirstContractOfAnAccountIsAChangeFromNothing() {
        QCOMPARE(m_runner->text(ImportKind::Accounts, u"external_id,name\n1,Acme\n"_s), u"1 0 0 0"_s);
        const auto run = session(u"external_id,arr,seats\n1,1500,7\n"_s);
        QVERIFY(run->stage().has_value());
        QCOMPARE(lines(*run, RowAction::Update), QStringList(u"2 1: arr →€1,500, seats →7"_s));
    }

    void rowsComeInPages() {
        const auto run = session(manyRows(900));
        QVERIFY(run->stage().has_value());
        QCOMPARE(lines(*run, RowAction::Create, 898, 10).size(), 2);
        QVERIFY(lines(*run, RowAction::Create, 898, 10).front().startsWith(u"900 Company 899"));
        QCOMPARE(lines(*run, RowAction::Create, 0, 10'000).size(), 500);
    }

    void theFirstRowsAreShownAsTheyAreRead() {
        const auto run = session(u"name;city\nAcme;\"Łódź; old town\"\nGlobex;\n"_s);
        QCOMPARE(run->proposal().firstRows.size(), 2u);
        QCOMPARE(run->proposal().firstRows[0], QStringList({u"Acme"_s, u"Łódź; old town"_s}));
    }

    void aDateColumnThatIsNotImportedIsNotAskedAbout() {
        const QString text = u"name,Seen\nAcme,03/04/2026\nGlobex,05/06/2026\n"_s;
        QVERIFY(session(text)->proposal().questions.empty());
        ImportOptions options;
        options.mapping = {{u"Seen"_s, u"renewal"_s, {}}};
        QCOMPARE(session(text, options)->proposal().questions.size(), 1u);
    }

    void aMendedCellIsCountedAnew() {
        const auto run = session(u"name,seats,renewal\nAcme,ca. 40,2026-12-31\nGlobex,5,31.02.2026\n"_s);
        QCOMPARE(run->stage()->errors, 2);
        const auto mended = run->setCell(2, u"seats"_s, u"40"_s);
        QCOMPARE(mended->errors, 1);
        QCOMPARE(mended->columns[1].bad, 0);
        QCOMPARE(mended->columns[2].bad, 1);
        QCOMPARE(run->setCell(3, u"renewal"_s, QString())->columns[2].filled, 1);
    }

    void mendedCellsAndSkippedRowsOutliveAnotherDecision() {
        const auto run = session(u"name,seats,town\nAcme,ca. 40,Rome\nGlobex,x,Oslo\nInitech,5,Bonn\n"_s);
        QCOMPARE(run->stage()->errors, 2);
        QVERIFY(run->setCell(2, u"seats"_s, u"40"_s).has_value());
        QVERIFY(run->skipRow(3).has_value());
        ImportOptions options;
        options.mapping = {{u"town"_s, u"city"_s, {}}};
        QVERIFY(run->setOptions(options).has_value());
        const auto staged = run->stage();
        QCOMPARE(staged->errors, 0);
        QCOMPARE(staged->skipped, 1);
        QCOMPARE(staged->created, 2);
    }

    void aFileReadInAnotherWayForgetsWhatWasMended() {
        const auto run = session(u"name,seats\nAcme,ca. 40\n"_s);
        QVERIFY(run->stage().has_value());
        QVERIFY(run->setCell(2, u"seats"_s, u"40"_s).has_value());
        ImportOptions options;
        options.headerRow = 0;
        QVERIFY(run->setOptions(options).has_value());
        QVERIFY(run->setOptions({}).has_value());
        QCOMPARE(run->stage()->errors, 1);
    }

    void theComparisonStopsWithinASecond() {
        const auto run = session(manyRows(20'480));
        const auto cancel = std::make_shared<std::atomic_bool>(false);
        QElapsedTimer sinceCancel;
        ImportProgress progress;
        progress.cancel = cancel;
        // The last report comes after the last row: what is stopped is the comparison.
        progress.report = [&](qint64 done, qint64 total) {
            if (done == total) {
                cancel->store(true);
                sinceCancel.start();
            }
        };
        const auto staged = run->stage(progress);
        QVERIFY(sinceCancel.isValid());
        QVERIFY(!staged.has_value());
        QCOMPARE(staged.error().kind, domain::ErrorKind::Cancelled);
        QVERIFY2(sinceCancel.elapsed() < 1000, qPrintable(QString::number(sinceCancel.elapsed())));
        QCOMPARE(accounts(), 0);
        QCOMPARE(run->stage()->created, 20'480);
    }

    void thePassForTheEncodingStops() {
        QByteArray large = "name,city\n";
        while (large.size() < 8 << 20)
            large += "Acme Robotics,Rotterdam\n";
        test::ImportRunner runner(m_book->book());
        const auto cancel = std::make_shared<std::atomic_bool>(true);
        ImportProgress progress;
        progress.cancel = cancel;
        int reports = 0;
        progress.report = [&reports](qint64, qint64) { ++reports; };
        const QString path = runner.fileOf(large);
        const auto stopped = ImportSession::open(m_book->book(), path, {}, progress);
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().kind, domain::ErrorKind::Cancelled);
        QCOMPARE(reports, 0); // no row was read
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int asked = 0;
        CsvOptions options;
        options.cancelled = [&asked] { return ++asked == 3; };
        QVERIFY(!CsvSource::open(file, options).has_value());
        QCOMPARE(asked, 3);
        QVERIFY(file.pos() < 5 << 20);
    }

    void savingAMappingIsNotWhatUndoTakesBack() {
        const auto run = session(u"name,city\nAcme,Rome\n"_s);
        QVERIFY(run->stage().has_value());
        QVERIFY(run->merge().has_value());
        QVERIFY(run->saveProfile(u"ERP"_s).has_value());
        QCOMPARE(m_book->undo().label, u"Import file.csv: 1 new, 0 changed"_s);
        QCOMPARE(accounts(), 0);
        QCOMPARE(importProfiles(m_book->book(), ImportKind::Accounts).value(), QStringList(u"ERP"_s));
    }

    void completeOptionsOverruleWhatASavedMappingSays() {
        const QString text = u"name,ort\nAcme,\n"_s;
        ImportOptions options;
        options.emptyCells = EmptyCells::Clear;
        options.mapping = {{u"ort"_s, u"city"_s, {}}};
        QVERIFY(session(text, options)->saveProfile(u"ERP"_s).has_value());
        QCOMPARE(session(text)->options().emptyCells, EmptyCells::Clear);
        ImportOptions complete;
        complete.complete = true;
        complete.profile = u"ERP"_s;
        const auto run = session(text, complete);
        QCOMPARE(run->options().emptyCells, EmptyCells::Keep);
        QCOMPARE(run->proposal().columns[1].target, u"city"_s);
        complete.profile.clear();
        QVERIFY(session(text, complete)->proposal().profile.isEmpty());
    }

    void checksNameFewWordsAndCountTags() {
        const auto staged = session(u"name,tier,tags\nAcme,A,\"x, y\"\nGlobex,C,y\nInitech,A,z\n"_s)->stage();
        QCOMPARE(staged->columns[1].text, u"A C mapped"_s);
        QCOMPARE(staged->columns[2].text, u"3 tags"_s);
    }

    void aCustomFieldSaysItsType() {
        QCOMPARE(m_runner->text(ImportKind::Fields, u"key,label,type\nplan_users,Plan users,number\n"_s),
                 u"1 0 0 0"_s);
        const auto targets = importTargets(m_book->book(), ImportKind::Accounts).value();
        const auto custom = std::ranges::find(targets, u"plan_users"_s, &ImportTarget::key);
        QVERIFY(custom != targets.end());
        QCOMPARE(custom->note, u"custom, number"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportReview)
#include "tst_import_review.moc"
