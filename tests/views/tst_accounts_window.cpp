// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/accounts_fixture.h"
#include "views/accounts/bulk_bar.h"
#include "views/accounts/preview_pane.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>

using namespace tenure;
using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

/// The query box, the pane and the keys of the account page.
class TestAccountsWindow : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<AccountsFixture> m_fixture;

    PreviewPane& pane() { return *m_fixture->child<PreviewPane>("previewPane"); }
    QStringList paneTexts() {
        QStringList texts;
        for (const QLabel* label : pane().findChildren<QLabel*>())
            texts.append(label->text());
        return texts;
    }
    QString focusName() {
        QWidget* focused = QApplication::focusWidget();
        return focused ? focused->objectName() : QString();
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<AccountsFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theListFollowsTheQueryAsItIsTyped() {
        m_fixture->press(Qt::Key_Slash);
        QCOMPARE(focusName(), u"queryEdit"_s);
        m_fixture->type(u"renewal<=30d"_s);
        QTRY_VERIFY(m_fixture->names().contains(u"Tessellate Health"_s) && m_fixture->names().size() < 20);
        const QString found = QString::number(m_fixture->names().size());
        QCOMPARE(m_fixture->child<QLabel>("queryCount")->text(), found + u" of 64"_s);
        QCOMPARE(m_fixture->page().facts().front(), found + u" account(s)"_s);
        m_fixture->press(Qt::Key_Return);
        QVERIFY(m_fixture->view().hasFocus());
    }

    void chineseTextIsTypedIntoTheQuery() {
        m_fixture->page().focusQuery();
        QInputMethodEvent input;
        input.setCommitString(u"客户"_s);
        QApplication::sendEvent(m_fixture->child<QLineEdit>("queryEdit"), &input);
        QTRY_COMPARE(m_fixture->names().size(), 0);
        QCOMPARE(m_fixture->child<QLabel>("queryCount")->text(), u"0 of 64"_s);
    }

    void aWrongQueryKeepsTheLastResultAndOffersWhatWasMeant() {
        m_fixture->query(u"stage:renewal"_s);
        QTRY_VERIFY(m_fixture->names().size() < 64);
        const QStringList before = m_fixture->names();
        m_fixture->query(u"stagee:growth"_s);
        auto* problem = m_fixture->child<QWidget>("queryProblem");
        QTRY_VERIFY(problem->isVisible());
        QCOMPARE(m_fixture->names(), before);
        auto* edit = m_fixture->child<QLineEdit>("queryEdit");
        QVERIFY(!edit->accessibleDescription().isEmpty());
        QVERIFY(m_fixture->child<QPushButton>("querySuggestion")->text().contains(u"stage"_s));
        m_fixture->press(Qt::Key_Tab); // takes it
        QCOMPARE(edit->text(), u"stage:growth"_s);
        QTRY_VERIFY(!problem->isVisible());
        QTRY_VERIFY(m_fixture->names() != before);
    }

    void thePaneFollowsWhenOneStays() {
        QTRY_VERIFY(paneTexts().contains(u"Castellan Insurance"_s));
        const QWidget* body = pane().findChild<QWidget*>(u"previewBody"_s);
        for (int i = 0; i < 3; ++i)
            m_fixture->press(Qt::Key_J);
        QCOMPARE(pane().findChild<QWidget*>(u"previewBody"_s), body); // nothing is read on the way
        QTRY_VERIFY(paneTexts().contains(u"Tessellate Health"_s));
        QVERIFY(paneTexts().contains(u"Save plan: executive call"_s));
    }

    void aStepIsDoneInThePaneAndUndone() {
        m_fixture->go(u"Halden Robotics"_s);
        QTRY_VERIFY(paneTexts().contains(u"Halden Robotics"_s));
        m_fixture->press(Qt::Key_Tab);
        QCOMPARE(focusName(), u"previewScroll"_s);
        auto* box = pane().findChild<QAbstractButton*>(u"previewTask"_s);
        QCOMPARE(box->accessibleName(), u"Executive review with CFO"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_VERIFY(m_fixture->text(u"Halden Robotics"_s, u"next_step"_s) != u"Executive review with CFO"_s);
        m_fixture->press(Qt::Key_Escape);
        QTRY_VERIFY(m_fixture->view().hasFocus());
    }

    void thePaneIsHiddenAndShownByItsKey() {
        QVERIFY(pane().isVisible());
        m_fixture->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!pane().isVisible());
        QVERIFY(!m_fixture->window().actions().action(ActionId::PreviewPane)->isChecked());
        m_fixture->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(pane().isVisible());
    }

    void inANarrowWindowThePaneIsASheetThatItsKeyOpens() {
        m_fixture->window().resize(1200, 800);
        QTRY_VERIFY(!pane().isVisible());
        const int width = m_fixture->view().width();
        QVERIFY(width >= m_fixture->page().width() - 2);
        m_fixture->go(u"Halden Robotics"_s);
        m_fixture->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(pane().isVisible());
        QCOMPARE(m_fixture->view().width(), width); // it lies over the list
        QCOMPARE(pane().geometry().right(), m_fixture->page().rect().right());
        QTRY_VERIFY(paneTexts().contains(u"Halden Robotics"_s));
        m_fixture->press(Qt::Key_Escape);
        QVERIFY(!pane().isVisible());
        QVERIFY(m_fixture->view().hasFocus());
        m_fixture->window().resize(1440, 900);
        QTRY_VERIFY(pane().isVisible());
        QTRY_VERIFY(m_fixture->view().width() < m_fixture->page().width() - 250);
    }

    void enterAndTheIconOfThePaneOpenTheAccount() {
        QSignalSpy opened(&m_fixture->page(), &AccountsPage::openRequested);
        m_fixture->go(u"Halden Robotics"_s);
        const qint64 halden = m_fixture->view().currentAccount();
        m_fixture->press(Qt::Key_Return);
        m_fixture->press(Qt::Key_O);
        const QModelIndex name = m_fixture->cell(u"Halden Robotics"_s, u"name"_s);
        QTest::mouseDClick(m_fixture->view().viewport(), Qt::LeftButton, {},
                           m_fixture->view().visualRect(name).center());
        QTRY_VERIFY(paneTexts().contains(u"Halden Robotics"_s));
        pane().findChild<QAbstractButton*>(u"previewOpen"_s)->click();
        QCOMPARE(opened.size(), 4);
        for (const QList<QVariant>& each : opened)
            QCOMPARE(each.front().toLongLong(), halden);
    }

    void f6GoesThroughTheRegionsOfThePage() {
        m_fixture->page().selectAll();
        m_fixture->go(u"Halden Robotics"_s);
        const auto next = [&](Qt::KeyboardModifiers held = Qt::NoModifier) {
            m_fixture->press(Qt::Key_F6, held);
            return focusName();
        };
        QCOMPARE(next(), u"previewScroll"_s);
        QCOMPARE(next(), u"bulkClear"_s);
        QCOMPARE(next(), u"rail_accounts"_s);
        QCOMPARE(next(), u"queryEdit"_s);
        QCOMPARE(next(), u"accountList"_s);
        QCOMPARE(next(Qt::ShiftModifier), u"queryEdit"_s);
    }

    void tabGoesFromTheQueryOverTheButtonsToTheListAndOn() {
        m_fixture->page().selectAll();
        m_fixture->page().focusQuery();
        QStringList seen;
        for (int i = 0; i < 12 && !seen.contains(u"bulkTrash"_s); ++i) {
            m_fixture->press(Qt::Key_Tab);
            seen.append(focusName());
        }
        const QStringList order{u"groupButton"_s, u"columnsButton"_s, u"exportButton"_s,
                                u"accountList"_s, u"previewScroll"_s, u"bulkAssign"_s};
        qsizetype before = -1;
        for (const QString& name : order) {
            QVERIFY2(seen.indexOf(name) > before, qPrintable(name + u" in "_s + seen.join(u' ')));
            before = seen.indexOf(name);
        }
    }

    void everyControlOfThePageIsNamed() {
        m_fixture->page().selectAll();
        QTRY_VERIFY(!paneTexts().isEmpty());
        for (const QWidget* widget : m_fixture->page().findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(widget->objectName() + u' ' +
                                       QString::fromLatin1(widget->metaObject()->className())));
            if (button)
                QVERIFY2(widget->width() >= 24 && widget->height() >= 24, qPrintable(widget->objectName()));
        }
    }

    void theStatusLineShowsTheKeysOfTheListOrOfTheQuery() {
        const auto hints = [this] {
            QStringList texts;
            for (const KeyHint& hint : m_fixture->page().keyHints())
                texts.append(hint.caps.join(u' ') + u' ' + hint.text);
            return texts;
        };
        m_fixture->page().focusList();
        QCOMPARE(hints(), QStringList({u"J K move"_s, u"Space select"_s, u"Enter open"_s, u"E edit cell"_s,
                                       u"/ filter"_s}));
        m_fixture->page().focusQuery();
        QCOMPARE(hints(), QStringList({u"Enter to the list"_s, u"← condition before"_s,
                                       u"Ctrl Shift E as text"_s, u"Esc back"_s}));
    }

    void thePageRemembersQuerySortAndGroups() {
        m_fixture->page().setQueryText(u"arr>10k"_s);
        QTRY_VERIFY(m_fixture->names().size() < 64);
        const qsizetype found = m_fixture->names().size();
        WindowFixture other;
        auto page = std::make_unique<AccountsPage>(m_fixture->session(), other.settings(), u"en"_s);
        page->setQueryText(u"arr>10k"_s);
        page.reset(); // which saves
        page = std::make_unique<AccountsPage>(m_fixture->session(), other.settings(), u"en"_s);
        QCOMPARE(page->queryText(), u"arr>10000"_s);
        QTRY_COMPARE(page->facts().front(), QString::number(found) + u" account(s)"_s);
    }
};

QTEST_MAIN(TestAccountsWindow)
#include "tst_accounts_window.moc"
