// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text_fold.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QTest>

using namespace tenure::domain;
using namespace Qt::Literals::StringLiterals;

class TestCompanyMatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spellingsOfOneCompanyMatch_data() {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("key");
        const auto row = [](const QString& key, const QStringList& names) {
            QTest::newRow(qPrintable(key)) << names << key;
        };
        row(u"halden robotics"_s,
            {u"Halden Robotics"_s, u"HALDEN ROBOTICS GmbH"_s, u"Halden Robotics GmbH & Co. KG"_s,
             u"Halden-Robotics, Inc."_s, u" Halden  Robotics Ltd. "_s, u"Halden Robotics, LLC"_s});
        row(u"zabka polska"_s,
            {u"Żabka Polska sp. z o.o."_s, u"Zabka Polska Sp. z o. o."_s, u"Żabka Polska Sp.z o.o."_s,
             u"ŻABKA POLSKA SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ"_s, u"Żabka Polska S.A."_s,
             u"Żabka Polska sp. z o.o. sp. k."_s});
        row(u"上海华为"_s,
            {u"上海华为有限公司"_s, u"上海华为股份有限公司"_s, u"上海华为有限责任公司"_s, u"上海华为"_s});
        row(u"トヨタ自動車"_s, {u"トヨタ自動車株式会社"_s, u"株式会社トヨタ自動車"_s, u"㈱トヨタ自動車"_s,
                                u"トヨタ自動車(株)"_s});
        row(u"삼성전자"_s, {u"삼성전자 주식회사"_s, u"(주)삼성전자"_s});
        row(u"ромашка"_s, {u"ООО «Ромашка»"_s, u"Ромашка, ООО"_s});
        row(u"ferrari"_s, {u"Ferrari S.p.A."_s, u"Ferrari SpA"_s});
        row(u"jp morgan"_s, {u"J.P. Morgan"_s, u"JP Morgan & Co."_s});
        row(u"grupo bimbo"_s,
            {u"Grupo Bimbo, S.A.B. de C.V."_s, u"Grupo Bimbo S.A. de C.V."_s, u"Grupo Bimbo"_s});
        row(u"loreal"_s, {u"L'Oréal"_s, u"L’ORÉAL S.A."_s});
        row(u"acme"_s,
            {u"Acme Pty Ltd"_s, u"Acme Sdn. Bhd."_s, u"Acme Co., Ltd."_s, u"Acme s.r.o."_s, u"Acme d.o.o."_s,
             u"ACME Oy"_s, u"Acme and Company"_s, u"Acme Private Limited"_s, u"Acme\u00a0AG"_s});
    }
    void spellingsOfOneCompanyMatch() {
        QFETCH(QStringList, names);
        QFETCH(QString, key);
        for (const QString& name : names)
            QVERIFY2(companyMatchKey(name) == key, qPrintable(name + u" → "_s + companyMatchKey(name)));
    }

    void aLegalFormAloneIsAName() {
        QCOMPARE(companyMatchKey(u"AG"_s), u"ag"_s);
        QCOMPARE(companyMatchKey(u"Co. Ltd."_s), u"co"_s);
        QCOMPARE(companyMatchKey(u"有限公司"_s), u"有限公司"_s);
        QCOMPARE(companyMatchKey(u"ООО"_s), u"ооо"_s);
    }

    void aFormInsideTheNameStays() {
        QCOMPARE(companyMatchKey(u"AS Roma Calcio"_s), u"as roma calcio"_s);
        QCOMPARE(companyMatchKey(u"Lincoln"_s), u"lincoln"_s);
        QCOMPARE(companyMatchKey(u"Dayton Spa"_s), u"dayton spa"_s);
        QCOMPARE(companyMatchKey(u"booking.com"_s), u"booking com"_s);
    }

    void aNameOfSignsKeepsThem() {
        QCOMPARE(companyMatchKey(u"***"_s), u"***"_s);
        QCOMPARE(companyMatchKey(u"  "_s), QString());
    }

    void realChineseNamesStayApart() {
        QFile file(tenure::test::dataFolder() + u"/company_names/zh_company_short_names_3000.csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("no real data: set TENURE_DATA");
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2'900);
        for (const QString& line : lines) {
            const QString key = companyMatchKey(line);
            QVERIFY2(!key.isEmpty(), qPrintable(line));
            QCOMPARE(companyMatchKey(line + u"有限公司"_s), key);
        }
    }

    void addressesLeaveTheirDomain_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("domain");
        const std::pair<QString, QString> rows[] = {
            {u"https://www.Example.com/about"_s, u"example.com"_s},
            {u"Example.COM"_s, u"example.com"_s},
            {u"www.example.com"_s, u"example.com"_s},
            {u"http://shop.example.co.uk:8080/?q=a@b#c"_s, u"shop.example.co.uk"_s},
            {u"jo.smith@mail.example.com"_s, u"mail.example.com"_s},
            {u"mailto:jo@example.com"_s, u"example.com"_s},
            {u"Jo Smith <jo@example.com>"_s, u"example.com"_s},
            {u"a.com; b.com"_s, u"a.com"_s},
            {u"example.com."_s, u"example.com"_s},
            {u"user:secret@example.com"_s, u"example.com"_s},
            {u"bücher.de"_s, u"bücher.de"_s},
            {u"https://xn--bcher-kva.de/"_s, u"bücher.de"_s},
            {u"华为.中国"_s, u"华为.中国"_s},
            {u"ｅｘａｍｐｌｅ．ｃｏｍ"_s, u"example.com"_s},
            {u""_s, u""_s},
            {u"localhost"_s, u""_s},
            {u"192.168.0.1"_s, u""_s},
            {u"Acme Inc."_s, u""_s},
            {u"version 1.2"_s, u""_s},
            {u"a..com"_s, u""_s},
            {u"-a.com"_s, u""_s},
            {u"n/a"_s, u""_s},
            {u"https://"_s, u""_s},
            {u"xn--\u0000.com"_s, u""_s}};
        for (const auto& [text, domain] : rows)
            QTest::newRow(qPrintable(text.isEmpty() ? u"(empty)"_s : text)) << text << domain;
    }
    void addressesLeaveTheirDomain() {
        QFETCH(QString, text);
        QFETCH(QString, domain);
        QCOMPARE(normalizedDomain(text), domain);
    }

    void aDomainIsItsOwnDomain() {
        for (const QString& text : {u"example.com"_s, u"bücher.de"_s, u"华为.中国"_s})
            QCOMPARE(normalizedDomain(normalizedDomain(text)), normalizedDomain(text));
    }
};

QTEST_GUILESS_MAIN(TestCompanyMatch)
#include "tst_company_match.moc"
