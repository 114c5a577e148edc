// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/structure/function_length.h"
#include "tests/structure/style_rules.h"

#include <QTest>

using namespace tenure::structure;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString spdx =
    u"// SPDX-FileCopyrightText: 2026 The Tenure authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

QStringList faults(const QString& path, const QString& text) {
    QStringList list;
    for (const Finding& finding : styleFaults(sourceOf(path, spdx + text)))
        list << toText(finding);
    return list;
}

} // namespace

class TestStyle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBrokenRuleIsFoundInItsLine_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* name, const QString& path, const QString& line) {
            QTest::newRow(name) << path << line;
        };
        row("unfinished", u"models/domain/a.cpp"_s, u"int a; // TODO: more"_s);
        row("string connect", u"views/a/a.cpp"_s, u"connect(a, SIGNAL(b()), c, SLOT(d()));"_s);
        row("nested events", u"views/a/a.cpp"_s, u"QCoreApplication::processEvents();"_s);
        row("nested loop", u"views/a/a.cpp"_s, u"QEventLoop loop;"_s);
        row("sleeping test", u"tests/views/tst_a.cpp"_s, u"QTest::qWait(50);"_s);
        row("mute skip", u"tests/views/tst_a.cpp"_s, u"QSKIP(\"\");"_s);
        row("rich text", u"views/a/a.cpp"_s, u"label->setTextFormat(Qt::RichText);"_s);
        row("views pipeline", u"models/domain/a.cpp"_s, u"for (auto a : b | std::views::filter(c)) {"_s);
        row("raw delete", u"models/domain/a.cpp"_s, u"delete pointer;"_s);
        row("colour", u"views/a/a.cpp"_s, u"const QColor c(u\"#4F46E5\"_s);"_s);
        row("colour by numbers", u"views/a/a.cpp"_s, u"painter.setPen(QColor(79, 70, 229));"_s);
        row("SQL", u"models/operations/a.cpp"_s, u"run(\"SELECT id FROM account\");"_s);
        row("SQL of a write", u"models/exchange/a.cpp"_s, u"run(u\"INSERT INTO account VALUES (1)\"_s);"_s);
    }
    void aBrokenRuleIsFoundInItsLine() {
        QFETCH(QString, path);
        QFETCH(QString, line);
        const QStringList found = faults(path, line);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found[0].startsWith(path + u":3: "_s), qPrintable(found[0]));
    }

    void whatOnlyLooksLikeAFaultIsLeftAlone() {
        QCOMPARE(faults(u"models/store/a.cpp"_s, u"run(\"SELECT id FROM account\");"_s), QStringList());
        QCOMPARE(faults(u"models/domain/a.cpp"_s, u"A(const A&) = delete;"_s), QStringList());
        QCOMPARE(faults(u"models/domain/a.cpp"_s, u"// a nested QEventLoop would lose the answer"_s),
                 QStringList());
        QCOMPARE(faults(u"views/shell/tokens_light.cpp"_s, u"const QColor c(u\"#4F46E5\"_s);"_s),
                 QStringList());
        QCOMPARE(faults(u"views/a/a.cpp"_s, u"label->setText(tr(\"SELECTED\"));"_s), QStringList());
        QCOMPARE(faults(u"tests/views/tst_a.cpp"_s, u"QSKIP(\"no real data here: set TENURE_DATA\");"_s),
                 QStringList());
    }

    void aFileWithoutItsLicenceIsFound() {
        QCOMPARE(styleFaults(sourceOf(u"models/domain/a.cpp"_s, u"int a;\n"_s)).size(), std::size_t(1));
        QCOMPARE(styleFaults(sourceOf(u"tests/CMakeLists.txt"_s, u"add_subdirectory(a)\n"_s)).size(),
                 std::size_t(1));
    }

    void aFileThatOutgrewItsMeasureIsFound() {
        QCOMPARE(faults(u"models/domain/a.cpp"_s, u"int a;\n"_s.repeated(498)), QStringList());
        QCOMPARE(faults(u"models/domain/a.cpp"_s, u"int a;\n"_s.repeated(499)).size(), 1);
        QCOMPARE(faults(u"models/domain/a.h"_s, u"#pragma once\n"_s + u"int a;\n"_s.repeated(197)),
                 QStringList());
        QCOMPARE(faults(u"models/domain/a.h"_s, u"#pragma once\n"_s + u"int a;\n"_s.repeated(198)).size(), 1);
    }

    void aFunctionIsMeasuredFromItsSignatureToItsBrace() {
        const QString text =
            u"namespace a {\n\nint f(int b,\n      int c) {\n    if (b) {\n        c();\n    }\n}\n\n"
            "class C {\n    void g() {\n        c();\n    }\n};\n} // namespace a\n"_s;
        const std::vector<FunctionLength> expected{{3, 6}, {11, 3}};
        QCOMPARE(functionLengths(sourceOf(u"a.cpp"_s, text)), expected);
    }

    void everyFileOfTheTreeKeepsTheStyle() {
        const auto files = readSourceTree(sourceRoot());
        QVERIFY2(files.size() > 20, "the source tree was not found: is TENURE_SOURCE_DIR set?");
        QStringList found;
        for (const SourceFile& file : files) {
            for (const Finding& finding : styleFaults(file))
                found << toText(finding);
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestStyle)
#include "tst_style.moc"
