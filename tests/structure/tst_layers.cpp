// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/structure/layer_rules.h"
#include "tests/structure/source_tree.h"

#include <QTest>

using namespace tenure::structure;
using namespace Qt::Literals::StringLiterals;

class TestLayers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anIncludeThatPointsTheWrongWayIsFound_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        const auto row = [](const char* name, const QString& path, const QString& include) {
            QTest::newRow(name) << path << include;
        };
        row("down to up", u"models/domain/money.h"_s, u"#include \"store/book.h\""_s);
        row("from the root", u"models/query/parser.cpp"_s, u"#include \"models/operations/renew.h\""_s);
        row("in angle brackets", u"models/query/parser.cpp"_s, u"#include <store/book.h>"_s);
        row("with spaces", u"models/query/parser.cpp"_s, u"  #  include \"store/book.h\""_s);
        row("views to store", u"views/accounts/page.cpp"_s, u"#include \"store/book.h\""_s);
        row("items to views", u"models/items/account_list.cpp"_s, u"#include \"views/shell/theme.h\""_s);
        row("exchange to items", u"models/exchange/csv.cpp"_s, u"#include \"items/account_list.h\""_s);
        row("to the program", u"views/shell/main_window.cpp"_s, u"#include \"app/tenure/arguments.h\""_s);
        row("to the tests", u"models/store/book.cpp"_s, u"#include \"tests/support/test_data.h\""_s);
        row("by way of ..", u"models/domain/money.h"_s, u"#include \"../domain/currency.h\""_s);
        row("Widgets in items", u"models/items/account_list.cpp"_s, u"#include <QWidget>"_s);
        row("Widgets by module", u"models/items/account_list.cpp"_s, u"#include <QtWidgets/QTableView>"_s);
        row("Charts in models", u"models/operations/renew.cpp"_s, u"#include <QChart>"_s);
        row("Gui in domain", u"models/domain/tier.h"_s, u"#include <QColor>"_s);
        row("QtSql in the store", u"models/store/book.cpp"_s, u"#include <QSqlQuery>"_s);
        row("Widgets in tenure-cli", u"app/cli/main.cpp"_s, u"#include <QApplication>"_s);
        row("SQLite in views", u"views/accounts/page.cpp"_s, u"#include <sqlite3.h>"_s);
        row("SQLiteCpp in query", u"models/query/compiler.cpp"_s, u"#include <SQLiteCpp/Database.h>"_s);
        row("SQLite in the program", u"app/tenure/main.cpp"_s, u"#include <sqlite3.h>"_s);
    }
    void anIncludeThatPointsTheWrongWayIsFound() {
        QFETCH(QString, path);
        QFETCH(QString, include);
        const auto findings = wrongIncludes(sourceOf(path, u"#pragma once\n"_s + include));
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].line, 2);
        QVERIFY2(toText(findings[0]).startsWith(path + u":2: "_s), qPrintable(toText(findings[0])));
    }

    void anIncludeThatPointsTheRightWayIsLeftAlone() {
        const auto faults = [](const QString& path, const QString& include) {
            return wrongIncludes(sourceOf(path, include)).size();
        };
        QCOMPARE(faults(u"models/store/book.cpp"_s, u"#include <SQLiteCpp/Database.h>"_s), std::size_t(0));
        QCOMPARE(faults(u"models/store/book.cpp"_s, u"#include \"query/tree.h\""_s), std::size_t(0));
        QCOMPARE(faults(u"views/accounts/page.cpp"_s, u"#include <QTableView>"_s), std::size_t(0));
        QCOMPARE(faults(u"views/accounts/page.cpp"_s, u"#include \"items/account_list.h\""_s),
                 std::size_t(0));
        QCOMPARE(faults(u"app/tenure/main.cpp"_s, u"#include \"store/book.h\""_s), std::size_t(0));
        QCOMPARE(faults(u"tests/store/tst_book.cpp"_s, u"#include <sqlite3.h>"_s), std::size_t(0));
        QCOMPARE(faults(u"models/domain/money.h"_s, u"// as #include \"store/book.h\" would"_s),
                 std::size_t(0));
    }

    void aLinkThatPointsTheWrongWayIsFound() {
        const auto faults = [](const QString& path, const QString& text) {
            return wrongLinks(sourceOf(path, text)).size();
        };
        QCOMPARE(faults(u"views/CMakeLists.txt"_s, u"tenure_layer(views PUBLIC tenure::store)"_s),
                 std::size_t(1));
        QCOMPARE(faults(u"models/items/CMakeLists.txt"_s, u"tenure_layer(items PUBLIC Qt6::Widgets)"_s),
                 std::size_t(1));
        QCOMPARE(
            faults(u"models/items/CMakeLists.txt"_s, u"tenure_layer(items PUBLIC tenure::store Qt6::Gui)"_s),
            std::size_t(0));
    }

    void everyIncludeOfTheTreePointsTheRightWay() {
        const auto files = readSourceTree(sourceRoot());
        QVERIFY2(files.size() > 20, "the source tree was not found: is TENURE_SOURCE_DIR set?");
        QStringList findings;
        for (const SourceFile& file : files) {
            for (const auto& list : {wrongIncludes(file), wrongLinks(file)}) {
                for (const Finding& finding : list)
                    findings << toText(finding);
            }
        }
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
