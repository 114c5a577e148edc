// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/accounts_fixture.h"
#include "views/keys/key_map.h"
#include "views/keys/key_sections.h"
#include "views/shell/status_line.h"
#include "views/widgets/keycap.h"

#include <QDialog>
#include <QFile>
#include <QKeyEvent>
#include <QTest>

#include <memory>

using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

/// Keys without Ctrl: one table, one meaning for each letter, changed or turned off by whoever likes.
class TestKeys : public QObject {
    Q_OBJECT

    static std::optional<KeyCommand> commandOf(const KeyMap& map, int key, const QString& text,
                                               Qt::KeyboardModifiers held = Qt::NoModifier) {
        return map.command(QKeyEvent(QEvent::KeyPress, key, held, text));
    }
    static QStringList hintTexts(const AccountsPage& page) {
        QStringList texts;
        for (const KeyHint& hint : page.keyHints())
            texts.append(hint.caps.join(u' ') + u' ' + hint.text);
        return texts;
    }

private Q_SLOTS:
    void every_letter_of_the_table_has_one_meaning() {
        const KeyMap map;
        QStringList seen;
        for (const KeyRow& row : keyRows()) {
            QCOMPARE(&keyRow(row.command), &row); // the order of the enum
            if (row.letter == 0)
                continue;
            QVERIFY2(!seen.contains(map.letter(row.command)), row.name);
            seen.append(map.letter(row.command));
            QCOMPARE(map.letter(row.command), QString(QLatin1Char(row.letter)));
            QCOMPARE(map.holder(map.letter(row.command)), row.command);
        }
        QVERIFY(seen.size() >= 8);
    }

    void letters_and_fixed_keys_find_their_command() {
        const KeyMap map;
        QCOMPARE(commandOf(map, Qt::Key_J, u"j"_s), KeyCommand::MoveDown);
        QCOMPARE(commandOf(map, Qt::Key_J, u"J"_s, Qt::ShiftModifier), KeyCommand::MoveDown);
        QCOMPARE(commandOf(map, Qt::Key_J, u"\n"_s, Qt::ControlModifier), std::nullopt);
        QCOMPARE(commandOf(map, Qt::Key_Enter, u"\r"_s, Qt::KeypadModifier), KeyCommand::Open);
        QCOMPARE(commandOf(map, Qt::Key_Down, {}, Qt::ShiftModifier), KeyCommand::Extend);
        QCOMPARE(commandOf(map, Qt::Key_Question, u"?"_s, Qt::ShiftModifier), KeyCommand::ShowKeys);
        QCOMPARE(commandOf(map, Qt::Key_A, u"ą"_s), std::nullopt); // AltGr
        QCOMPARE(commandOf(map, Qt::Key_Y, u"y"_s), std::nullopt);
    }

    void a_letter_is_changed_turned_off_and_given_back() {
        KeyMap map;
        map.set(KeyCommand::Assign, u"w"_s);
        QCOMPARE(map.letter(KeyCommand::Assign), u"W"_s);
        QCOMPARE(commandOf(map, Qt::Key_A, u"a"_s), std::nullopt);
        QCOMPARE(commandOf(map, Qt::Key_W, u"w"_s), KeyCommand::Assign);
        map.set(KeyCommand::Assign, {});
        QCOMPARE(map.letter(KeyCommand::Assign), QString());
        QVERIFY(map.isChanged(KeyCommand::Assign));
        map.reset(KeyCommand::Assign);
        QCOMPARE(map, KeyMap());
        QCOMPARE(commandOf(map, Qt::Key_A, u"a"_s), KeyCommand::Assign);
    }

    void a_letter_that_means_something_else_is_refused_with_its_meaning() {
        KeyMap map;
        QVERIFY(map.problem(KeyCommand::Assign, u"t"_s).contains(keyText(KeyCommand::Tag)));
        map.set(KeyCommand::Assign, u"t"_s);
        QCOMPARE(map, KeyMap());
        map.set(KeyCommand::Tag, {});
        QCOMPARE(map.problem(KeyCommand::Assign, u"t"_s), QString());
        QVERIFY(!map.problem(KeyCommand::Assign, u"ab"_s).isEmpty());
        QVERIFY(!map.problem(KeyCommand::Assign, u" "_s).isEmpty());
        map.set(KeyCommand::Assign, u"t"_s);
        map.reset(KeyCommand::Tag); // its letter is taken
        QCOMPARE(map.holder(u"T"_s), KeyCommand::Assign);
        QCOMPARE(map.letter(KeyCommand::Tag), QString());
    }

    void a_settings_file_with_two_claims_gives_a_letter_one_meaning() {
        const KeyMap map(QJsonObject{{u"tag"_s, u"J"_s}, {u"assign"_s, u"J"_s}, {u"later"_s, u"Z"_s}});
        QCOMPARE(map.holder(u"J"_s), KeyCommand::Assign);
        QCOMPARE(map.letter(KeyCommand::Tag), QString());
        QCOMPARE(map.letter(KeyCommand::MoveDown), QString());
        QCOMPARE(map.changes().value(u"later"_s).toString(), u"Z"_s); // of a newer program
    }

    void changed_letters_hold_after_a_restart_in_the_list_the_status_bar_and_the_list_of_keys() {
        AccountsFixture fixture;
        KeyMap map;
        map.set(KeyCommand::MoveDown, u"w"_s);
        map.set(KeyCommand::Edit, {});
        fixture.settings().keys.set(map);
        QVERIFY(fixture.settings().save());
        QCOMPARE(UiSettings(fixture.settingsPath()).keys.get(), map);

        fixture.go(fixture.names().front());
        const qint64 first = fixture.view().currentAccount();
        fixture.press(Qt::Key_J);
        QCOMPARE(fixture.view().currentAccount(), first);
        fixture.press(Qt::Key_W);
        QVERIFY(fixture.view().currentAccount() != first);
        const QStringList hints = hintTexts(fixture.page());
        QCOMPARE(hints.front(), u"W K move"_s);
        QVERIFY(hints.contains(u"F2 edit cell"_s));
        fixture.window().actions().action(ActionId::Keys)->trigger();
        auto* dialog = fixture.child<QDialog>("keysDialog");
        QStringList rows;
        for (const QWidget* row : dialog->findChildren<QWidget*>(u"keyRow"_s))
            rows.append(row->accessibleName());
        QVERIFY(rows.contains(u"W Down: Next row"_s));
        QVERIFY(rows.contains(u"F2: Edit the cell"_s));
        dialog->close();
    }

    void while_a_cell_is_edited_the_keys_of_the_editor_are_told() {
        AccountsFixture fixture;
        fixture.go(fixture.names().front(), u"name"_s);
        fixture.press(Qt::Key_E);
        QVERIFY(fixture.editor() != nullptr);
        QCOMPARE(hintTexts(fixture.page()).front(), u"Enter save"_s);
        fixture.press(Qt::Key_Escape);
        QTRY_COMPARE(hintTexts(fixture.page()).front(), u"J K move"_s);
    }

    void letters_are_text_where_one_types() {
        AccountsFixture fixture;
        fixture.page().focusQuery();
        const QStringList hints = hintTexts(fixture.page());
        QVERIFY2(!hints.join(u',').contains(u"move"_s), qPrintable(hints.join(u',')));
        fixture.type(u"jk"_s);
        QVERIFY(fixture.page().queryText().contains(u"jk"_s));
    }

    void a_help_key_that_is_turned_off_opens_nothing() {
        AccountsFixture fixture;
        fixture.go(fixture.names().front());
        KeyMap map;
        map.set(KeyCommand::ShowKeys, {});
        fixture.settings().keys.set(map);
        fixture.press(Qt::Key_Question);
        QVERIFY(fixture.window().findChild<QDialog*>(u"keysDialog"_s) == nullptr);
        fixture.settings().keys.set(KeyMap());
        fixture.press(Qt::Key_Question);
        QVERIFY(fixture.window().findChild<QDialog*>(u"keysDialog"_s) != nullptr);
    }

    void the_page_of_keys_is_up_to_date() {
        const QString path = qEnvironmentVariable("TENURE_SOURCE_DIR") + u"/docs/keyboard.md"_s;
        const QString begin = u"<!-- keys -->\n"_s;
        const QString end = u"<!-- end of keys -->"_s;
        QFile page(path);
        QVERIFY(page.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(page.readAll());
        page.close();
        const qsizetype from = text.indexOf(begin) + begin.size();
        const qsizetype to = text.indexOf(end);
        QVERIFY(from >= begin.size() && to >= from);
        const QString table = u'\n' + keyTableMarkdown();
        if (qEnvironmentVariableIsSet("TENURE_WRITE_DOCS")) {
            QVERIFY(page.open(QIODevice::WriteOnly));
            page.write(text.replace(from, to - from, table).toUtf8());
            return;
        }
        QVERIFY2(text.mid(from, to - from) == table,
                 "docs/keyboard.md differs from the table of keys: run this test with TENURE_WRITE_DOCS=1");
    }
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
