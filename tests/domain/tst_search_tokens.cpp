// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text_fold.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tenure::domain;
using namespace Qt::Literals::StringLiterals;

class TestSearchTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAndSingleCjkCharactersAreTokens_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tokens");
        QTest::newRow("words") << u"Halden Robotics, Łódź-Wschód"_s
                               << QStringList{u"halden"_s, u"robotics"_s, u"lodz"_s, u"wschod"_s};
        QTest::newRow("Han") << u"华为技术"_s << QStringList{u"华"_s, u"为"_s, u"技"_s, u"术"_s};
        QTest::newRow("mixed") << u"SAP中国v2"_s << QStringList{u"sap"_s, u"中"_s, u"国"_s, u"v2"_s};
        QTest::newRow("kana") << u"トヨタ・ひろば"_s
                              << QStringList{u"ト"_s, u"ヨ"_s, u"タ"_s, u"ひ"_s, u"ろ"_s, u"ば"_s};
        QTest::newRow("Hangul") << u"삼성 전자"_s << QStringList{u"삼"_s, u"성"_s, u"전"_s, u"자"_s};
        QTest::newRow("beyond the BMP") << u"𠮷野家"_s << QStringList{u"𠮷"_s, u"野"_s, u"家"_s};
        QTest::newRow("full width") << u"ＡＢＣ，（１２３）"_s << QStringList{u"abc"_s, u"123"_s};
        QTest::newRow("marks stay in their word") << u"हिन्दी भाषा"_s << QStringList{u"हिन्दी"_s, u"भाषा"_s};
        QTest::newRow("punctuation only") << u"—!?… 。，"_s << QStringList{};
        QTest::newRow("symbols") << u"a+b=c @d_e"_s << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
        QTest::newRow("empty") << QString() << QStringList{};
    }
    void wordsAndSingleCjkCharactersAreTokens() {
        QFETCH(QString, text);
        QFETCH(QStringList, tokens);
        QCOMPARE(searchTokens(text), tokens);
        QCOMPARE(searchText(text), tokens.join(u' '));
    }

    void theIndexedTextHasItsOwnTokens() {
        const QString text = u"Żabka Polska sp. z o.o. 上海有限公司"_s;
        QCOMPARE(searchTokens(searchText(text)), searchTokens(text));
    }

    void naughtyStringsSurvive() {
        const QString folder = tenure::test::dataFolder();
        QFile file(folder + u"/csv/blns/blns.json"_s);
        if (folder.isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP("no real data: set TENURE_DATA");
        const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(strings.size() > 500);
        for (const QJsonValue& value : strings) {
            const QString text = value.toString();
            QCOMPARE(fold(fold(text)), fold(text));
            QCOMPARE(searchTokens(text).join(u' '), searchText(text));
            QCOMPARE(searchText(searchText(text)), searchText(text));
            QVERIFY(!sortKey(text, u"pl"_s).contains('\0'));
            QVERIFY(!normalizedDomain(text).contains(u' '));
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchTokens)
#include "tst_search_tokens.moc"
