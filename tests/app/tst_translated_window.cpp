// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"
#include "tests/views/window_fixture.h"
#include "views/shell/action_table.h"
#include "views/shell/fonts.h"
#include "views/widgets/plain_text.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The letter that opens an entry while its menu is open; empty if it has none.
QString mnemonicOf(const QString& text) {
    static const QRegularExpression letter(u"&(\\w)"_s);
    return letter.match(QString(text).remove(u"&&"_s)).captured(1).toLower();
}

/// Entries that share a letter with another of their menu.
QStringList clashesIn(const QList<QAction*>& entries, const QString& menu) {
    QStringList clashes;
    QMap<QString, QString> byLetter;
    for (const QAction* entry : entries) {
        const QString letter = mnemonicOf(entry->text());
        if (letter.isEmpty())
            continue;
        if (byLetter.contains(letter))
            clashes += u"%1: “%2” and “%3”"_s.arg(menu, byLetter.value(letter), entry->text());
        byLetter.insert(letter, entry->text());
    }
    return clashes;
}

} // namespace

/// The window in each language.
class TestTranslatedWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachLanguage_data() {
        QTest::addColumn<QString>("language");
        for (const QString& language : app::languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void noTwoEntriesOfAMenuShareALetter_data() { eachLanguage_data(); }
    void noTwoEntriesOfAMenuShareALetter() {
        QFETCH(QString, language);
        app::Translations translations;
        translations.use(language);
        WindowFixture fixture;
        const QMenuBar& bar = *fixture.window().menuBar();
        QStringList clashes = clashesIn(bar.actions(), u"menu bar"_s);
        int menus = 0;
        for (const QMenu* menu : fixture.window().findChildren<QMenu*>()) {
            clashes += clashesIn(menu->actions(), menu->objectName());
            ++menus;
        }
        QVERIFY(menus > 5);
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }

    void everyActionIsTranslated_data() { eachLanguage_data(); }
    void everyActionIsTranslated() {
        QFETCH(QString, language);
        if (language == "en"_L1)
            return;
        app::Translations translations;
        translations.use(language);
        const WindowFixture fixture;
        QStringList english;
        for (const views::ActionRow& row : views::actionRows()) {
            const QString source = QString::fromUtf8(row.text);
            const bool isWord = !source.front().isDigit(); // "100 %"
            if (isWord && QCoreApplication::translate("actions", row.text) == source)
                english += source;
        }
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    }

    void keysAreListedWithoutMnemonics() {
        app::Translations translations;
        translations.use(u"zh_CN"_s);
        QCOMPARE(views::plainText(QCoreApplication::translate("actions", "&Open book…")), u"打开客户簿…"_s);
        QCOMPARE(views::drawnText(QCoreApplication::translate("actions", "&Open book…")),
                 u"打开客户簿(O)…"_s);
        QCOMPARE(views::plainText(u"R&&D (&new)"_s), u"R&D (new)"_s);
    }

    void linesOfChineseStandFurtherApart() {
        app::Translations translations;
        translations.use(u"pl"_s);
        views::applyFonts(1.0);
        QCOMPARE(views::lineHeight(views::TextRole::Base), 18);
        translations.use(u"zh_CN"_s);
        QCOMPARE(views::lineHeight(views::TextRole::Base), 20);
    }
};

QTEST_MAIN(TestTranslatedWindow)
#include "tst_translated_window.moc"
