// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/markdown_view.h"

#include "tests/support/test_data.h"
#include "views/shell/theme.h"

#include <QApplication>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Counts what the document asks for.
class Watched : public views::MarkdownView {
public:
    int asked = 0;

protected:
    QVariant loadResource(int type, const QUrl& name) override {
        ++asked;
        return views::MarkdownView::loadResource(type, name);
    }
};

template <class Test>
bool anyFragment(const QTextDocument& document, Test test) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (test(at.fragment().charFormat()))
                return true;
        }
    }
    return false;
}

} // namespace

/// Markdown that anybody may have written.
class TestMarkdownView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headings_lists_and_emphasis_are_shown() {
        views::MarkdownView view;
        view.present(u"# Goals\n\n- one\n- **two**\n"_s);
        QCOMPARE(view.document()->firstBlock().blockFormat().headingLevel(), 1);
        QVERIFY(view.toPlainText().contains(u"two"_s) && !view.toPlainText().contains(u"**"_s));
        QVERIFY(anyFragment(*view.document(),
                            [](const QTextCharFormat& format) { return format.fontWeight() > 600; }));
    }

    void html_is_text() {
        views::MarkdownView view;
        const QString hostile = u"<h1>big</h1> <img src=\"file:///etc/passwd\"> <b>bold</b>\n\n"
                                "<script>alert(1)</script>\n\n<table><tr><td>x</td></tr></table>"_s;
        view.present(hostile);
        for (const QString& tag : {u"<h1>"_s, u"<img"_s, u"<b>bold</b>"_s, u"<script>"_s, u"<table>"_s})
            QVERIFY2(view.toPlainText().contains(tag), qPrintable(view.toPlainText()));
        QVERIFY(!anyFragment(*view.document(), [](const QTextCharFormat& format) {
            return format.isImageFormat() || format.fontWeight() > 600;
        }));
    }

    void nothing_that_is_named_is_loaded() {
        Watched view;
        view.resize(400, 300);
        view.present(u"before ![secret](file:///etc/passwd) after ![](http://example.org/track.png) "
                     "[![in a link](qrc:/x.png)](http://example.org)"_s);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.grab();
        QCOMPARE(view.asked, 0);
        QVERIFY2(view.toPlainText().contains(u"[secret]"_s), qPrintable(view.toPlainText()));
        QVERIFY(!anyFragment(*view.document(),
                             [](const QTextCharFormat& format) { return format.isImageFormat(); }));
    }

    void links_have_no_tooltips_that_could_be_markup() {
        views::MarkdownView view;
        view.present(u"[here](http://example.org \"<img src='file:///etc/passwd'><b>x</b>\") and more"_s);
        QVERIFY(view.toPlainText().contains(u"here and more"_s));
        QVERIFY(!anyFragment(*view.document(),
                             [](const QTextCharFormat& format) { return !format.toolTip().isEmpty(); }));
    }

    void naughty_strings_are_survived() {
        Watched view;
        for (const QString& text : test::naughtyStrings()) {
            view.present(text);
            view.grab();
        }
        QCOMPARE(view.asked, 0);
    }
};

QTEST_MAIN(TestMarkdownView)
#include "tst_markdown_view.moc"
