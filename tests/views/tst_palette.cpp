// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/window_fixture.h"
#include "views/palette/choice_source.h"
#include "views/palette/command_source.h"
#include "views/palette/palette.h"
#include "views/palette/palette_parts.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Segments as their source will give them: by '#' too.
class SegmentSource : public PaletteSource {
public:
    QStringList chosen;
    QChar prefix() const override { return u'#'; }
    std::vector<PaletteEntry> entries(const PaletteRequest&) override {
        std::vector<PaletteEntry> entries;
        for (const QString& name : {u"Renewals < 180 d"_s, u"High touch at risk"_s}) {
            PaletteEntry entry;
            entry.id = u"segment."_s + name;
            entry.section = PaletteSection::GoTo;
            entry.title = name;
            entry.detail = u"Segment, 22 accounts"_s;
            entry.run = [this, name] { chosen.append(name); };
            entries.push_back(std::move(entry));
        }
        return entries;
    }
};

/// Gives its one entry only when told to.
class LateSource : public PaletteSource {
public:
    bool there = false;
    int runs = 0;
    bool isBusy() const override { return !there; }
    std::vector<PaletteEntry> entries(const PaletteRequest&) override {
        std::vector<PaletteEntry> entries;
        if (!there)
            return entries;
        PaletteEntry entry;
        entry.id = u"late"_s;
        entry.section = PaletteSection::GoTo;
        entry.title = u"Renfield & Co"_s;
        entry.run = [this] { ++runs; };
        entries.push_back(std::move(entry));
        return entries;
    }
    void come() {
        there = true;
        Q_EMIT changed();
    }
};

} // namespace

/// The palette in the window: everything by keyboard, and by pointer.
class TestPalette : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<SegmentSource> m_segments;
    int m_imports = 0;

    Palette& palette() { return m_fixture->window().palette(); }
    QLineEdit* input() { return m_fixture->window().findChild<QLineEdit*>(u"paletteInput"_s); }
    PaletteList* list() { return m_fixture->window().findChild<PaletteList*>(u"paletteList"_s); }
    QString current() { return list()->currentIndex().data().toString(); }
    void open() {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette().isOpen());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) {
        QTest::keyClick(input(), key, held);
    }
    void type(const QString& text) {
        input()->selectAll();
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(input(), &event);
        if (text.isEmpty())
            press(Qt::Key_Delete);
    }

private Q_SLOTS:
    void init() {
        m_imports = 0;
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->addPage(u"accounts"_s, Icon::Accounts, 64);
        m_fixture->addPage(u"renewals"_s, Icon::Renewals, 9);
        m_segments = std::make_unique<SegmentSource>();
        palette().addSource(m_segments.get());
        m_fixture->window().actions().on(ActionId::Import, this, [this] { ++m_imports; });
        m_fixture->window().resize(1440, 870);
        m_fixture->window().show();
        QApplication::setActiveWindow(&m_fixture->window());
        m_fixture->window().setBook({u"B"_s, u"/x/B.tenure"_s, BookState::Writable});
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"accountsField"_s);
    }
    void cleanup() {
        m_fixture.reset();
        m_segments.reset();
    }

    void the_field_in_the_menu_bar_and_the_key_open_it_with_the_focus_in_its_input() {
        auto* field = m_fixture->window().findChild<QAbstractButton*>(u"commandField"_s);
        QVERIFY(field != nullptr);
        QCOMPARE(field->size(), QSize(300, 24));
        QTest::mouseClick(field, Qt::LeftButton);
        QVERIFY(palette().isOpen());
        QVERIFY(input()->hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(!palette().isOpen());
        open();
        QVERIFY(input()->hasFocus());
        QCOMPARE(m_fixture->window().findChild<QFrame*>(u"paletteFrame"_s)->width(), 660);
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!palette().isOpen());
    }

    void escape_and_a_click_beside_it_give_the_focus_back() {
        open();
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"accountsField"_s);
        open();
        QTest::mouseClick(&palette(), Qt::LeftButton, {}, QPoint(20, 400));
        QVERIFY(!palette().isOpen());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"accountsField"_s);
        open();
        QTest::mouseClick(m_fixture->window().findChild<QFrame*>(u"paletteFrame"_s), Qt::LeftButton, {},
                          QPoint(4, 4));
        QVERIFY(palette().isOpen());
    }

    void what_is_typed_finds_pages_segments_and_commands_and_enter_runs() {
        open();
        type(u"ren"_s);
        QCOMPARE(palette().asText(), u"Go to\n> renewals  |  Page  |  Ctrl 2\n"
                                     "  Renewals < 180 d  |  Segment, 22 accounts\n"_s);
        press(Qt::Key_Down);
        QCOMPARE(current(), u"Renewals < 180 d"_s);
        press(Qt::Key_Down); // around the end
        QCOMPARE(current(), u"renewals"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_fixture->window().currentPage(), u"renewals"_s);
        QVERIFY(!palette().isOpen());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"renewalsField"_s);
    }

    void prefixes_leave_one_kind() {
        open();
        type(u"#"_s);
        QVERIFY(palette().asText().contains(u"High touch at risk"_s));
        QVERIFY(!palette().asText().contains(u"Page"_s));
        type(u"> imp"_s);
        QCOMPARE(palette().asText(), u"Commands\n> Import…  |  Ctrl I\n"_s);
        type(u"@x"_s); // nobody knows accounts here: it is looked for as it is
        QCOMPARE(palette().asText(), QString());
        QVERIFY(m_fixture->window().findChild<QWidget*>(u"paletteNothing"_s)->isVisible());
    }

    void control_enter_runs_and_keeps_it_open() {
        open();
        type(u"import"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_imports, 2);
        QVERIFY(palette().isOpen());
        QVERIFY(input()->hasFocus());
    }

    void tab_goes_into_arguments_and_backspace_comes_back() {
        QString set;
        const auto value = [&set](const QString& title) {
            PaletteEntry entry;
            entry.title = title;
            entry.run = [&set, title] { set = title; };
            return entry;
        };
        m_fixture->window().commands().setArguments(ActionId::Import, [value] {
            return std::make_unique<ChoiceSource>([value] {
                return std::vector<PaletteEntry>{value(u"Accounts"_s), value(u"Contacts"_s)};
            });
        });
        open();
        type(u"import"_s);
        QCOMPARE(palette().asText(), u"Commands\n> Import…  |  Accounts, Contacts  |  Ctrl I\n"_s);
        press(Qt::Key_Tab);
        QCOMPARE(palette().asText(), u"> Accounts\n  Contacts\n"_s);
        QCOMPARE(input()->text(), QString());
        QVERIFY(m_fixture->window().findChild<QWidget*>(u"palettePath"_s)->isVisible());
        press(Qt::Key_Backspace);
        QVERIFY(palette().asText().contains(u"Import…"_s));
        type(u"import"_s);
        press(Qt::Key_Tab);
        type(u"con"_s);
        press(Qt::Key_Return);
        QCOMPARE(set, u"Contacts"_s);
        QCOMPARE(m_imports, 0);
        QVERIFY(!palette().isOpen());
    }

    void enter_waits_for_an_answer_that_is_on_its_way() {
        LateSource late;
        palette().addSource(&late);
        open();
        type(u"ren"_s);
        press(Qt::Key_Return);
        QVERIFY(palette().isOpen());
        late.come();
        QVERIFY(!palette().isOpen());
        QCOMPARE(m_fixture->window().currentPage(), u"renewals"_s); // the best, with all of them there
        open();
        type(u"renf"_s);
        press(Qt::Key_Return);
        QCOMPARE(late.runs, 1);
    }

    void a_later_answer_leaves_the_chosen_row_current() {
        LateSource late;
        palette().addSource(&late);
        open();
        type(u"ren"_s);
        press(Qt::Key_Down);
        QCOMPARE(current(), u"Renewals < 180 d"_s);
        late.come();
        QCOMPARE(current(), u"Renewals < 180 d"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_segments->chosen, QStringList{u"Renewals < 180 d"_s});
    }

    void what_was_chosen_is_remembered_for_its_book_and_comes_first() {
        open();
        type(u"high touch"_s);
        press(Qt::Key_Return);
        open();
        QVERIFY(palette().asText().startsWith(u"Recent\n> High touch at risk"_s));
        press(Qt::Key_Escape);
        m_fixture->window().setBook({u"C"_s, u"/x/C.tenure"_s, BookState::Writable});
        open();
        QVERIFY(!palette().asText().contains(u"Recent"_s));
        press(Qt::Key_Escape);
        for (int i = 0; i < 30; ++i) {
            RecentChoices choices(m_fixture->settings());
            choices.setBook(u"/x/%1.tenure"_s.arg(i));
            for (int j = 0; j < 30; ++j)
                choices.remember(u"account.%1"_s.arg(j));
            QCOMPARE(choices.ids().size(), 20);
            QCOMPARE(choices.ids().front(), u"account.29"_s);
        }
        RecentChoices forgotten(m_fixture->settings());
        forgotten.setBook(u"/x/B.tenure"_s);
        QCOMPARE(forgotten.ids(), QStringList());
    }

    void keys_of_the_window_rest_while_it_is_open() {
        open();
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_fixture->window().currentPage(), u"accounts"_s);
        press(Qt::Key_F6);
        QVERIFY(input()->hasFocus());
        press(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(m_imports, 0);
        press(Qt::Key_Escape);
        QTest::keyClick(&m_fixture->window(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"rail_accounts"_s);
    }

    void a_screen_reader_finds_the_current_row() {
        open();
        type(u"ren"_s);
        press(Qt::Key_Down);
        QAccessibleInterface* rows = QAccessible::queryAccessibleInterface(list());
        QVERIFY(rows != nullptr);
        QCOMPARE(rows->text(QAccessible::Name), u"Results"_s);
        QAccessibleInterface* row = rows->child(list()->currentIndex().row());
        QCOMPARE(row->text(QAccessible::Name), u"Renewals < 180 d, Segment, 22 accounts, Go to"_s);
        QVERIFY(row->state().selected);
        QVERIFY(!rows->child(1)->state().selected);
        QVERIFY(input()->accessibleDescription().startsWith(u"2"_s));
        QVERIFY(!input()->accessibleName().isEmpty());
    }

    void a_click_on_a_row_runs_it() {
        open();
        type(u"high"_s);
        const QModelIndex row = list()->currentIndex();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row).center());
        QCOMPARE(m_segments->chosen, QStringList{u"High touch at risk"_s});
        QVERIFY(!palette().isOpen());
    }

    void without_a_book_only_commands_are_there() {
        m_fixture->window().clearBook();
        palette().open(u"ren"_s);
        QVERIFY(!palette().asText().contains(u"renewals"_s));
        palette().open(u"import"_s);
        QVERIFY(palette().asText().contains(u"Import…"_s));
    }

    void it_stays_inside_a_small_window_at_the_largest_scale() {
        m_fixture->settings().scalePercent.set(150);
        m_fixture->window().resize(1100, 680);
        open();
        const auto* frame = m_fixture->window().findChild<QFrame*>(u"paletteFrame"_s);
        QVERIFY(m_fixture->window().rect().contains(
            QRect(frame->mapTo(&m_fixture->window(), QPoint()), frame->size())));
        QVERIFY(frame->width() > 900);
        m_fixture->settings().scalePercent.set(100);
        QVERIFY(!palette().isOpen());
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
