// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/start_page.h"

#include "views/shell/fonts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

class TestStartPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyFonts(1.0); }
    void lettersPressTheCards();
    void everyLinkTellsWhatItWants_data();
    void everyLinkTellsWhatItWants();
    void recentBooksShowOnlyWhenThereAreAny();
    void choosingARecentBookTellsItsPath();
    void theKeysItNamesAreTheKeysItTakes();
};

namespace {

void press(const QWidget& page, const QString& name) {
    auto* button = page.findChild<QAbstractButton*>(name);
    QVERIFY2(button, qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

void TestStartPage::lettersPressTheCards() {
    StartPage page;
    page.resize(1200, 800);
    page.show();
    QApplication::setActiveWindow(&page);
    QSignalSpy import(&page, &StartPage::importRequested);
    QSignalSpy demo(&page, &StartPage::demoRequested);
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_I);
    QCOMPARE(import.count(), 1);
    QCOMPARE(demo.count(), 0);
    QTest::keyClick(&page, Qt::Key_D);
    QCOMPARE(demo.count(), 1);
}

void TestStartPage::everyLinkTellsWhatItWants_data() {
    QTest::addColumn<QString>("link");
    QTest::newRow("open") << u"linkOpen"_s;
    QTest::newRow("new account") << u"linkNewAccount"_s;
    QTest::newRow("restore") << u"linkRestore"_s;
}

void TestStartPage::everyLinkTellsWhatItWants() {
    QFETCH(QString, link);
    StartPage page;
    page.resize(1200, 800);
    page.show();
    QSignalSpy open(&page, &StartPage::openRequested);
    QSignalSpy account(&page, &StartPage::newAccountRequested);
    QSignalSpy restore(&page, &StartPage::restoreRequested);
    press(page, link);
    QCOMPARE(open.count(), link == u"linkOpen"_s ? 1 : 0);
    QCOMPARE(account.count(), link == u"linkNewAccount"_s ? 1 : 0);
    QCOMPARE(restore.count(), link == u"linkRestore"_s ? 1 : 0);
}

void TestStartPage::recentBooksShowOnlyWhenThereAreAny() {
    StartPage page;
    page.resize(1200, 800);
    page.show();
    auto* card = page.findChild<QWidget*>(u"cardRecent"_s);
    QVERIFY(!card->isVisible());
    page.setRecentBooks({u"/x/One.tenure"_s, u"/x/Two.tenure"_s});
    QVERIFY(card->isVisible());
    QCOMPARE(card->findChildren<QAbstractButton*>(u"recentBook"_s).size(), 2);
    page.setRecentBooks({u"/x/Two.tenure"_s});
    QCOMPARE(card->findChildren<QAbstractButton*>(u"recentBook"_s).size(), 1);
    page.setRecentBooks({});
    QVERIFY(!card->isVisible());
}

void TestStartPage::choosingARecentBookTellsItsPath() {
    StartPage page;
    page.resize(1200, 800);
    page.setRecentBooks({u"/x/R&D <i>.tenure"_s});
    page.show();
    QSignalSpy chosen(&page, &StartPage::recentBookChosen);
    press(page, u"recentBook"_s);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toString(), u"/x/R&D <i>.tenure"_s);
}

void TestStartPage::theKeysItNamesAreTheKeysItTakes() {
    const StartPage page;
    QStringList caps;
    for (const KeyHint& hint : page.keys())
        caps.append(hint.caps.join(u'+'));
    QCOMPARE(caps, (QStringList{u"I"_s, u"D"_s, u"Ctrl+O"_s}));
}

QTEST_MAIN(TestStartPage)
#include "tst_start_page.moc"
