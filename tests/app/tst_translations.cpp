// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include <QDate>
#include <QFile>
#include <QLocale>
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
        QTest::newRow("Macau") << QStringList{u"zh-MO"_s} << u"zh_TW"_s;
        QTest::newRow("traditional script alone") << QStringList{u"zh_Hant"_s} << u"zh_TW"_s;
        QTest::newRow("simplified script alone") << QStringList{u"zh-Hans"_s} << u"zh_CN"_s;
        QTest::newRow("Singapore") << QStringList{u"zh_SG"_s} << u"zh_CN"_s;
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
        const auto cancel = [&translations](const QString& language) {
            translations.use(language);
            return QCoreApplication::translate("QPlatformTheme", "Cancel");
        };
        QCOMPARE(cancel(u"pl"_s), u"Anuluj"_s);
        QCOMPARE(cancel(u"zh_CN"_s), u"取消"_s);
        QCOMPARE(cancel(u"zh_TW"_s), u"取消"_s);
        QCOMPARE(cancel(u"en"_s), u"Cancel"_s);
    }

    void datesFollowTheLanguage() {
        Translations translations;
        const QDate day(2026, 5, 3);
        translations.use(u"pl"_s);
        QCOMPARE(QLocale().toString(day, u"MMMM"_s), u"maja"_s);
        translations.use(u"zh_TW"_s);
        QCOMPARE(QLocale().toString(day, u"MMMM"_s), u"5月"_s);
        translations.use(u"en"_s);
        QCOMPARE(QLocale().toString(day, u"MMMM"_s), u"May"_s);
    }

    void everyFormOfAPluralIsThere() {
        Translations translations;
        const auto days = [&translations](const QString& language, int count) {
            translations.use(language);
            return QCoreApplication::translate("cli", "%n days", nullptr, count);
        };
        QCOMPARE(days(u"en"_s, 1), u"1 day"_s);
        QCOMPARE(days(u"en"_s, 2), u"2 days"_s);
        QCOMPARE(days(u"pl"_s, 1), u"1 dzień"_s);
        QCOMPARE(days(u"pl"_s, 22), u"22 dni"_s);
        QCOMPARE(days(u"pl"_s, 5), u"5 dni"_s);
        QCOMPARE(days(u"zh_CN"_s, 1), u"1 天"_s);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
