// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include <QFile>
#include <QTest>

using namespace tenure::app;
using namespace Qt::Literals::StringLiterals;

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePreferredLanguageThatExistsIsChosen_data() {
        QTest::addColumn<QStringList>("preferred");
        QTest::addColumn<QString>("language");
        QTest::newRow("territory") << QStringList{u"pl-PL"_s} << u"pl"_s;
        QTest::newRow("next best") << QStringList{u"de-DE"_s, u"de"_s, u"pl"_s} << u"pl"_s;
        QTest::newRow("none") << QStringList{u"fi-FI"_s} << u"en"_s;
        QTest::newRow("nothing said") << QStringList() << u"en"_s;
        QTest::newRow("script") << QStringList{u"zh-Hant-HK"_s} << u"zh_TW"_s;
        QTest::newRow("Taiwan") << QStringList{u"zh-TW"_s} << u"zh_TW"_s;
        QTest::newRow("Hong Kong") << QStringList{u"zh_HK"_s} << u"zh_TW"_s;
        QTest::newRow("mainland") << QStringList{u"zh-CN"_s} << u"zh_CN"_s;
        QTest::newRow("simplified in Hong Kong") << QStringList{u"zh-Hans-HK"_s} << u"zh_CN"_s;
        QTest::newRow("Chinese") << QStringList{u"zh"_s} << u"zh_CN"_s;
    }
    void thePreferredLanguageThatExistsIsChosen() {
        QFETCH(QStringList, preferred);
        QFETCH(QString, language);
        QCOMPARE(languageFor(preferred), language);
    }

    void everyLanguageIsEmbedded() {
        for (const QString& language : languages())
            QVERIFY2(QFile::exists(u":/i18n/tenure_%1.qm"_s.arg(language)), qPrintable(language));
    }

    void qtsOwnTextsChangeWithTheLanguage() {
        Translations translations;
        translations.use(u"pl"_s);
        const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel");
        if (cancel == "Cancel"_L1)
            QSKIP("Qt's own translations (qt6-translations-l10n) are not installed");
        QCOMPARE(cancel, u"Anuluj"_s);
        translations.use(u"en"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
