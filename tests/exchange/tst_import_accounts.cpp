// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import.h"
#include "store/accounts.h"
#include "store/contracts.h"
#include "store/custom_fields.h"
#include "store/people.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace tenure::exchange;
using namespace Qt::Literals::StringLiterals;

class TestImportAccounts : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::TemporaryBook> m_book;
    QTemporaryDir m_folder;
    domain::TransactionId m_import;

    QString file(const QString& text, const QString& name = u"crm.csv"_s) {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("no file");
        out.write(text.toUtf8());
        return path;
    }
    std::unique_ptr<ImportSession> session(const QString& text, const ImportOptions& options = {}) {
        auto opened = ImportSession::open(m_book->book(), file(text), options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        return std::move(*opened);
    }
    /// "created updated unchanged errors" of an import.
    QString import(const QString& text, const ImportOptions& options = {}) {
        const auto run = session(text, options);
        const auto staged = run->stage();
        if (!staged)
            return staged.error().text + staged.error().detail;
        const auto result = run->merge();
        if (!result)
            return result.error().text + result.error().detail;
        m_import = result->transaction;
        return u"%1 %2 %3 %4"_s.arg(result->created)
            .arg(result->updated)
            .arg(result->unchanged)
            .arg(result->errors);
    }
    std::vector<domain::Account> accounts() {
        return m_book->read([](store::Connection& c) {
            std::vector<domain::Account> all;
            store::Accounts(c).each([&](const domain::Account& a) { all.push_back(a); });
            return all;
        });
    }
    std::vector<domain::Contract> contracts(domain::AccountId account) {
        return m_book->read(
            [account](store::Connection& c) { return store::Contracts(c).ofAccount(account); });
    }
    QStringList errors(const QString& text, const ImportOptions& options = {}) {
        const auto run = session(text, options);
        const auto staged = run->stage();
        if (!staged)
            return {staged.error().text};
        QStringList found;
        for (const RowError& error : run->errors(0, 100))
            found.append(u"%1 %2 %3: %4"_s.arg(error.row).arg(error.column, error.value, error.reason));
        return found;
    }

private Q_SLOTS:
    void init() { m_book = std::make_unique<test::TemporaryBook>(QDate(2026, 3, 20)); }
    void cleanup() { m_book.reset(); }

    void aPlainFileBecomesAccountsWithOneUndo() {
        QCOMPARE(
            import(u"Record ID,Company name,Company owner,City\n1,Acme,Maya Chen,Łódź\n2,Globex,,Austin\n"_s),
            u"2 0 0 0"_s);
        const auto all = accounts();
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all[0].externalId, u"1"_s);
        QCOMPARE(all[0].name, u"Acme"_s);
        QCOMPARE(all[0].city, u"Łódź"_s);
        QVERIFY(all[0].owner.isValid());
        QVERIFY(!all[1].owner.isValid());
        QCOMPARE(m_book->undo().label, u"Import crm.csv: 2 new, 0 changed"_s);
        QCOMPARE(accounts().size(), 0u);
        m_book->redo();
        QCOMPARE(accounts().size(), 2u);
    }

    void theSameFileAgainChangesNothing() {
        const QString text = u"external_id,name,owner,tags,arr,currency,start,renewal,notice,seats,tier\n"
                             "1,Acme,Maya,\"b, a\",1200.50,EUR,2026-01-01,2026-12-31,2026-10-31,5,high\n"
                             "2,Globex,Sam,x,,,,,,,\n"
                             "3,Initech,Maya,,100,USD,,,,,low\n"_s;
        QCOMPARE(import(text), u"3 0 0 0"_s);
        QCOMPARE(import(text), u"0 0 3 0"_s);
        const auto session = this->session(text);
        QVERIFY(session->stage().has_value());
        QVERIFY(!session->merge()->transaction.isValid());
    }

    void termsOfAnAccountRowBecomeItsCurrentContract() {
        import(
            u"name,arr,currency,start,renewal,notice,seats\nAcme,1200.50,USD,2026-01-01,2026-12-31,2026-10-31,5\n"_s);
        const auto all = contracts(accounts().front().id);
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].start, QDate(2026, 1, 1));
        QCOMPARE(*all[0].end, QDate(2026, 12, 31));
        QCOMPARE(all[0].currency.code(), u"USD"_s);
        QCOMPARE(*all[0].seats, 5);
        QCOMPARE(domain::noticeDate(all[0]), QDate(2026, 10, 31));
        QCOMPARE(all[0].phases.size(), 1u);
        QCOMPARE(all[0].phases[0].amountMinor, 120050);
        QCOMPARE(all[0].phases[0].per, domain::AmountPer::Year);
    }

    void aChangedAmountIsANewPriceFromToday() {
        import(u"name,arr,start\nAcme,1000,2026-01-01\n"_s);
        QCOMPARE(import(u"name,arr,start\nAcme,1500,2026-01-01\n"_s), u"0 1 0 0"_s);
        const auto phases = contracts(accounts().front().id).front().phases;
        QCOMPARE(phases.size(), 2u);
        QCOMPARE(phases[1].starts, QDate(2026, 3, 20));
        QCOMPARE(phases[1].amountMinor, 150000);
    }

    void aCorrectionRestatesThePast() {
        import(u"name,mrr,start\nAcme,1000,2026-01-01\n"_s);
        ImportOptions options;
        options.amounts = AmountChange::Correction;
        QCOMPARE(import(u"name,mrr,start\nAcme,1500,2026-01-01\n"_s, options), u"0 1 0 0"_s);
        const auto phases = contracts(accounts().front().id).front().phases;
        QCOMPARE(phases.size(), 1u);
        QCOMPARE(phases[0].amountMinor, 150000);
        QCOMPARE(phases[0].per, domain::AmountPer::Month);
    }

    void anExclusiveEndIsTheDayAfterTheLast() {
        ImportOptions options;
        options.endExclusive = true;
        import(u"name,start,renewal\nAcme,2026-01-01,2027-01-01\n"_s, options);
        QCOMPARE(*contracts(accounts().front().id).front().end, QDate(2026, 12, 31));
    }

    void badCellsAreErrorsOfTheirRowAndTheRestGoesIn() {
        const QString text =
            u"name,renewal,seats\nAcme,31.02.2026,5\nGlobex,20.05.2026,ca. 40\nInitech,15.06.2026,7\n"_s;
        QCOMPARE(errors(text),
                 (QStringList{u"2 renewal 31.02.2026: No such day"_s, u"3 seats ca. 40: Not a number"_s}));
        QCOMPARE(import(text), u"1 0 0 2"_s);
        const auto run = session(text);
        QVERIFY(run->stage().has_value());
        const QString out = m_folder.filePath(u"errors.csv"_s);
        QCOMPARE(run->writeErrors(out).value(), 2);
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readLine(), QByteArray("name,renewal,seats,reason\r\n"));
        QCOMPARE(written.readLine(), QByteArray("Acme,31.02.2026,5,No such day\r\n"));
    }

    void aRowIsMendedOrLeftOut() {
        const auto run = session(u"name,seats\nAcme,ca. 40\nGlobex,62 / 80\nInitech,1\n"_s);
        QCOMPARE(run->stage()->errors, 2);
        QCOMPARE(run->setCell(2, u"seats"_s, u"40"_s)->errors, 1);
        const StageReport last = run->skipRow(3).value();
        QCOMPARE(last.errors, 0);
        QCOMPARE(last.skipped, 1);
        QCOMPARE(run->merge()->created, 2);
        QCOMPARE(*contracts(accounts().front().id).front().seats, 40);
    }

    void repeatsInTheFileAreErrorsOfTheirRow() {
        QCOMPARE(errors(u"external_id,name\n1,Acme\n1,Acme again\n"_s),
                 QStringList{u"3 external_id 1: Repeats row 2"_s});
    }

    void anAmbiguousMatchIsAnErrorOfItsRow() {
        import(u"external_id,name\n1,Acme GmbH\n2,Acme Inc.\n3,Other\n"_s);
        ImportOptions options;
        options.matchBy = MatchBy::Name;
        QCOMPARE(errors(u"name,city\nAcme,Austin\nOther,Berlin\n"_s, options),
                 QStringList{u"2 name Acme: Fits 2 rows of the book"_s});
    }

    void namesMatchWithoutLegalFormAndCase() {
        import(u"name\nŁódź Publishing sp. z o.o.\n"_s);
        QCOMPARE(import(u"name,city\nlodz publishing,Łódź\n"_s), u"0 1 0 0"_s);
        QCOMPARE(accounts().front().city, u"Łódź"_s);
    }

    void theBestWayToMatchIsFoundByTheBook() {
        import(u"name,domain\nAcme,acme.example\nGlobex,globex.example\n"_s);
        const auto run = session(
            u"external_id,name,domain\n10,Acme Corp,acme.example\n11,Globex,globex.example\n12,New,\n"_s);
        const StageReport staged = run->stage().value();
        QCOMPARE(staged.matchBy, MatchBy::Domain);
        QCOMPARE(staged.matches.size(), 3u);
        QCOMPARE(staged.matches[1].matching, 2);
        QCOMPARE(staged.matches[1].empty, 1);
        QVERIFY(staged.matches[1].best);
        QCOMPARE(staged.updated, 2);
        QCOMPARE(staged.created, 1);
    }

    void parentsComeInAnyOrderAndACycleIsAnError() {
        const QString text =
            u"external_id,name,parent\n1,Child,2\n2,Top,\n3,A,4\n4,B,3\n5,Other,Top\n6,Lost,Nobody\n"_s;
        const QStringList found = errors(text);
        QCOMPARE(found, (QStringList{u"4 parent 4: The account would be its own parent"_s,
                                     u"5 parent 3: The account would be its own parent"_s,
                                     u"7 parent Nobody: There is no account “Nobody”"_s}));
        QCOMPARE(import(text), u"3 0 0 3"_s);
        const auto all = accounts();
        QCOMPARE(all[0].parent, all[1].id);
        QCOMPARE(all[2].parent, all[1].id);
    }

    void ownersAreMatchedByNameOrAddressAndMadeOnFirstSight() {
        m_book->write([](store::Transaction& t) {
            store::People(t.connection()).insert(t, {{}, u"Maya Chen"_s, u"maya@example.org"_s});
        });
        import(u"name,owner\nA,maya chen\nB,MAYA@example.org\nC,Sam Kim\nD,sam kim\n"_s);
        const auto all = accounts();
        QCOMPARE(all[0].owner, all[1].owner);
        QCOMPARE(all[2].owner, all[3].owner);
        const auto people = m_book->read([](store::Connection& c) { return store::People(c).all(); });
        QCOMPARE(people.size(), 2u);
    }

    void emptyCellsKeepOrClear() {
        import(u"external_id,name,city,tags\n1,Acme,Austin,x\n"_s);
        QCOMPARE(import(u"external_id,name,city,tags\n1,Acme,,\n"_s), u"0 0 1 0"_s);
        ImportOptions options;
        options.emptyCells = EmptyCells::Clear;
        QCOMPARE(import(u"external_id,name,city,tags\n1,,,\n"_s, options), u"0 1 0 0"_s);
        QCOMPARE(accounts().front().city, QString());
        QCOMPARE(accounts().front().name, u"Acme"_s);
    }

    void createOnlyAndUpdateOnlySkipTheOthers() {
        import(u"external_id,name\n1,Acme\n"_s);
        const QString text = u"external_id,name,city\n1,Acme,Austin\n2,Globex,Berlin\n"_s;
        ImportOptions options;
        options.mode = ImportMode::CreateOnly;
        QCOMPARE(session(text, options)->stage()->skipped, 1);
        QCOMPARE(import(text, options), u"1 0 0 0"_s);
        options.mode = ImportMode::UpdateOnly;
        QCOMPARE(import(text, options), u"0 1 1 0"_s);
    }

    void aTierIsAnOverrideUnlessItIsTheTierAnyway() {
        import(u"name,tier,arr\nAcme,High touch,100\n"_s);
        QCOMPARE(accounts().front().tierOverride, domain::Tier::High);
        QCOMPARE(accounts().front().tierReason, u"import"_s);
        m_book->account(u"Big"_s).arr(60000).add();
        QCOMPARE(import(u"name,tier\nBig,A\n"_s), u"0 0 1 0"_s);
        QVERIFY(!accounts().back().tierOverride);
    }

    void whatASpreadsheetWasGuardedFromIsReadAsItWas() {
        ImportOptions options;
        options.stripApostrophes = true;
        import(u"name,city\n'=HYPERLINK(1),'s-Hertogenbosch\n"_s, options);
        QCOMPARE(accounts().front().name, u"=HYPERLINK(1)"_s);
        QCOMPARE(accounts().front().city, u"'s-Hertogenbosch"_s);
    }

    void anIdWithoutANameIsTheName() {
        import(u"external_id,city\nA-1,Austin\n"_s);
        QCOMPARE(accounts().front().name, u"A-1"_s);
    }

    void unknownColumnsAreOfferedAsFieldsAndAddedWhenAsked() {
        const QString text = u"name,Overall score,Fax\nAcme,72,12 34\n"_s;
        const auto run = session(text);
        QCOMPARE(run->proposal().ignoredColumns(), (QStringList{u"Overall score"_s, u"Fax"_s}));
        QCOMPARE(run->proposal().columns[1].newField->type, domain::CustomType::Number);
        ImportOptions options;
        options.addCustomFields = true;
        QCOMPARE(import(text, options), u"1 0 0 0"_s);
        const auto value = m_book->read([&](store::Connection& c) {
            const store::CustomFields fields(c);
            return fields.value(accounts().front().id, *fields.byKey(u"overallscore"_s));
        });
        QCOMPARE(std::get<double>(*value), 72.0);
        QCOMPARE(import(text, options), u"0 0 1 0"_s);
    }

    void amountsWithoutACurrencyAreOfferedAsNumbers() {
        const auto run = session(u"name,Revenue,Paid\nAcme,1100.04,12 USD\nGlobex,4618,3 EUR\n"_s);
        QCOMPARE(run->proposal().columns[1].newField->type, domain::CustomType::Number);
        QCOMPARE(run->proposal().columns[2].newField->type, domain::CustomType::Text);
    }

    void anAmbiguousDateIsAskedAbout() {
        const QString text = u"name,renewal\nAcme,03/04/2026\nGlobex,05/06/2026\n"_s;
        const auto run = session(text);
        QCOMPARE(run->proposal().questions.size(), 1u);
        QVERIFY(run->stage().error().text.contains(u"--dates"_s));
        ImportOptions options;
        options.dayOrder = DayOrder::DayMonthYear;
        QCOMPARE(import(text, options), u"2 0 0 0"_s);
        QCOMPARE(*contracts(accounts().front().id).front().end, QDate(2026, 4, 3));
    }

    void aSavedMappingIsTakenForTheSameColumns() {
        const QString text = u"Nr,Wer,Ort\n1,Acme,Berlin\n"_s;
        ImportOptions options;
        options.mapping = {{u"Nr"_s, u"external_id"_s, {}}, {u"Wer"_s, u"name"_s, {}}};
        QVERIFY(session(text, options)->saveProfile(u"ERP"_s).has_value());
        const auto run = session(text);
        QCOMPARE(run->proposal().profile, u"ERP"_s);
        QCOMPARE(run->proposal().columns[1].target, u"name"_s);
        QCOMPARE(import(text), u"1 0 0 0"_s);
    }

    void rowsAreMatchedAgainIfTheBookChanged() {
        const auto run = session(u"external_id,name,city\n1,Acme,Austin\n"_s);
        QCOMPARE(run->stage()->created, 1);
        m_book->account(u"Acme"_s).with([](domain::Account& a) { a.externalId = u"1"_s; }).add();
        const auto result = run->merge();
        QCOMPARE(result->created, 0);
        QCOMPARE(result->updated, 1);
        QCOMPARE(accounts().size(), 1u);
        QCOMPARE(accounts().front().city, u"Austin"_s);
    }

    void parentsInTheFileAreFoundAgainIfTheBookChanged() {
        const auto run = session(u"external_id,name,parent,owner\n1,Child,2,Maya\n2,Top,,Sam\n"_s);
        QCOMPARE(run->stage()->created, 2);
        m_book->account(u"Top"_s).with([](domain::Account& a) { a.externalId = u"2"_s; }).add();
        const auto result = run->merge();
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text + result.error().detail));
        QCOMPARE(result->created, 1);
        QCOMPARE(accounts().back().parent, accounts().front().id);
    }

    void theLargestChangesAreNamedWithTheirValues() {
        import(u"external_id,name,arr,owner\n1,Acme,171000,Maya\n2,Globex,500,Maya\n"_s);
        const auto run = session(u"external_id,name,arr,owner\n1,Acme,182000,Maya\n2,Globex,500,Sam\n"_s);
        const StageReport staged = run->stage().value();
        QCOMPARE(staged.largestChanges.size(), 2u);
        QCOMPARE(staged.largestChanges[0].name, u"Acme"_s);
        QVERIFY(staged.largestChanges[0].after.contains(u"182"_s));
        QCOMPARE(staged.largestChanges[1].target, u"owner"_s);
        QCOMPARE(staged.largestChanges[1].before, u"Maya"_s);
        QCOMPARE(staged.largestChanges[1].after, u"Sam"_s);
        QCOMPARE(staged.changesByTarget.at(u"arr"_s), 1);
    }

    void oneEditedAccountStaysWhenItsImportIsTakenBack() {
        import(u"external_id,name,parent\n1,Acme,3\n2,Globex,\n3,Top,\n"_s);
        m_book->write([&](store::Transaction& t) {
            store::Accounts all(t.connection());
            domain::Account acme = *all.find(all.byExternalId(u"1"_s).front());
            acme.city = u"Austin"_s;
            all.update(t, acme);
        });
        const auto undone = m_book->book().undo(m_import).result();
        QVERIFY(undone.has_value());
        const auto left = accounts();
        QCOMPARE(left.size(), 2u); // Acme and the parent that it refers to
        QCOMPARE(left[0].city, u"Austin"_s);
        QCOMPARE(left[1].name, u"Top"_s);
    }

    void aCancelledMergeLeavesTheBookAsItWas() {
        QString text = u"external_id,name\n"_s;
        for (int i = 0; i < 6000; ++i)
            text += u"%1,Account %1\n"_s.arg(i);
        const auto run = session(text);
        QCOMPARE(run->stage()->created, 6000);
        auto cancel = std::make_shared<std::atomic_bool>(false);
        ImportProgress progress;
        progress.cancel = cancel;
        progress.report = [cancel](qint64, qint64) { cancel->store(true); };
        const auto result = run->merge(progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, domain::ErrorKind::Cancelled);
        QCOMPARE(accounts().size(), 0u);
        QCOMPARE(run->merge()->created, 6000);
    }
};

QTEST_GUILESS_MAIN(TestImportAccounts)
#include "tst_import_accounts.moc"
