// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/window_fixture.h"
#include "views/settings/settings_dialog.h"
#include "views/shell/rail_item.h"
#include "views/widgets/marked_label.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace tenure;
using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

/// The settings: a page at a time, a search over all of them, keys that are changed.
class TestSettingsDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<SettingsDialog> m_dialog;

    template <class T = QWidget>
    [[nodiscard]] T* child(const QString& name) {
        T* found = m_dialog->findChild<T*>(name);
        if (found == nullptr)
            qFatal("The dialog has no %s", qPrintable(name));
        return found;
    }
    void open() {
        SettingsDialog::Book book;
        book.name = u"Clara's book"_s;
        book.settings.people = {{.id = {1}, .name = u"Clara Nyström"_s}};
        m_dialog = std::make_unique<SettingsDialog>(m_fixture->settings(), u"clara"_s, std::move(book));
        m_dialog->show();
        QApplication::setActiveWindow(m_dialog.get());
    }
    void search(const QString& text) { child<QLineEdit>(u"settingsSearch"_s)->setText(text); }
    /// Names of the sections that are shown.
    [[nodiscard]] QStringList sections() {
        QStringList shown;
        for (const QString& name : {u"computer"_s, u"keys"_s, u"book"_s, u"rates"_s}) {
            if (child(u"settingsSection_"_s + name)->isVisible())
                shown.append(name);
        }
        return shown;
    }
    /// Types into the box of a key.
    void press(const QString& command, Qt::Key key) {
        auto* edit = child<QLineEdit>(u"key_"_s + command);
        edit->setFocus();
        QTest::keyClick(edit, key);
    }

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<WindowFixture>();
        open();
    }
    void cleanup() {
        m_dialog.reset();
        m_fixture.reset();
    }

    void one_page_is_shown_at_a_time() {
        QCOMPARE(sections(), QStringList{u"computer"_s});
        QVERIFY(child<RailItem>(u"settingsPage_computer"_s)->isCurrent());
        child<QAbstractButton>(u"settingsPage_keys"_s)->click();
        QCOMPARE(sections(), QStringList{u"keys"_s});
        QVERIFY(!child<RailItem>(u"settingsPage_computer"_s)->isCurrent());
    }

    void what_is_typed_leaves_the_rows_of_all_pages_that_fit() {
        search(u"curr"_s);
        QCOMPARE(sections(), (QStringList{u"book"_s, u"rates"_s}));
        QVERIFY(child(u"settingsBase"_s)->isVisible());
        QVERIFY(!child(u"settingsMe"_s)->isVisible());
        bool marked = false;
        for (const MarkedLabel* label : m_dialog->findChildren<MarkedLabel*>())
            marked = marked || (label->text() == u"Base currency"_s && label->marks().size() == 1);
        QVERIFY(marked);
        QVERIFY(!child(u"settingsPage_keys"_s)->isEnabled());
        search(u"polski"_s); // a choice
        QVERIFY(child(u"settingsLanguage"_s)->isVisible());
        QVERIFY(!child(u"settingsTheme"_s)->isVisible());
        search(u"keys"_s); // a whole page
        QVERIFY(child(u"key_assign"_s)->isVisible());
        QVERIFY(child(u"key_moveDown"_s)->isVisible());
        search({});
        QCOMPARE(sections(), QStringList{u"computer"_s});
        QVERIFY(child(u"settingsTheme"_s)->isVisible());
    }

    void a_search_that_finds_nothing_says_so() {
        QVERIFY(!child(u"settingsNothing"_s)->isVisible());
        search(u"xyzzy"_s);
        QCOMPARE(sections(), QStringList());
        QVERIFY(child(u"settingsNothing"_s)->isVisible());
        QVERIFY(child<QLabel>(u"settingsNothing"_s)->text().contains(u"xyzzy"_s));
        child<QAbstractButton>(u"settingsPage_book"_s)->setEnabled(true);
        child<QAbstractButton>(u"settingsPage_book"_s)->click();
        QCOMPARE(sections(), QStringList{u"book"_s});
        QCOMPARE(child<QLineEdit>(u"settingsSearch"_s)->text(), QString());
    }

    void a_key_is_changed_by_typing_and_counts_when_saved() {
        child<QAbstractButton>(u"settingsPage_keys"_s)->click();
        press(u"assign"_s, Qt::Key_W);
        QCOMPARE(child<QLineEdit>(u"key_assign"_s)->text(), u"W"_s);
        QCOMPARE(m_fixture->settings().keys.get(), KeyMap());
        press(u"tag"_s, Qt::Key_Backspace);
        QCOMPARE(child<QLineEdit>(u"key_tag"_s)->text(), QString());
        child<QPushButton>(u"settingsSave"_s)->click();
        QCOMPARE(m_fixture->settings().keys.get().letter(KeyCommand::Assign), u"W"_s);
        QCOMPARE(m_fixture->settings().keys.get().letter(KeyCommand::Tag), QString());
        open();
        child<QPushButton>(u"keyReset_assign"_s)->click();
        child<QPushButton>(u"keyReset_tag"_s)->click();
        child<QPushButton>(u"settingsSave"_s)->click();
        QCOMPARE(m_fixture->settings().keys.get(), KeyMap());
    }

    void a_key_that_means_something_else_is_refused_with_its_meaning() {
        child<QAbstractButton>(u"settingsPage_keys"_s)->click();
        press(u"assign"_s, Qt::Key_T);
        QCOMPARE(child<QLineEdit>(u"key_assign"_s)->text(), u"A"_s);
        QVERIFY(child(u"keyProblem_assign"_s)->isVisible());
        QVERIFY(child<QLabel>(u"keyProblem_assign"_s)->text().contains(keyText(KeyCommand::Tag)));
        child<QPushButton>(u"keyOff_tag"_s)->click();
        QVERIFY(!child(u"keyProblem_assign"_s)->isVisible());
        press(u"assign"_s, Qt::Key_T);
        QCOMPARE(child<QLineEdit>(u"key_assign"_s)->text(), u"T"_s);
    }

    void the_box_of_a_key_is_no_trap() {
        child<QAbstractButton>(u"settingsPage_keys"_s)->click();
        auto* edit = child<QLineEdit>(u"key_assign"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(!edit->hasFocus());
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
