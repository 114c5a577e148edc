// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/window_fixture.h"
#include "views/shell/status_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/toast.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

/// Whether everybody can use the frame: by keyboard, enlarged, with a screen reader, and with hostile names
/// in it.
class TestWindowAccess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void scaleGrowsWhatIsShown();
    void focusRingAppearsForTheKeyboardOnly();
    void f6CyclesTheRegions();
    void noLabelInterpretsMarkup();
    void everyControlIsNamedAndLargeEnough();
    void keysListOpensAndClosesByKeyboard();

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestWindowAccess::scaleGrowsWhatIsShown() {
    auto* heading = m_fixture->window().findChild<QLabel*>(u"startHeading"_s);
    const int before = heading->sizeHint().height();
    m_fixture->window().actions().action(ActionId::Scale150)->trigger();
    QVERIFY(heading->font().pixelSize() >= 33);
    QVERIFY(heading->sizeHint().height() >= before * 14 / 10);
    QCOMPARE(m_fixture->window().findChild<StatusLine*>()->sizeHint().height(), 40);
    m_fixture->window().actions().action(ActionId::Scale100)->trigger();
    QCOMPARE(heading->sizeHint().height(), before);
}

void TestWindowAccess::focusRingAppearsForTheKeyboardOnly() {
    m_fixture->window().show();
    QApplication::setActiveWindow(&m_fixture->window());
    auto* link = m_fixture->window().findChild<QPushButton*>(u"linkRestore"_s);
    QTest::mouseClick(m_fixture->window().centralWidget(), Qt::LeftButton);
    link->setFocus(Qt::MouseFocusReason);
    QTRY_VERIFY(link->hasFocus());
    const auto ring = [&] {
        auto* pane = m_fixture->window().findChild<QWidget*>(u"focusRing"_s);
        return pane && pane->isVisible() ? pane : nullptr;
    };
    QVERIFY(!ring());
    QTest::keyClick(link, Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_VERIFY(ring());
    const QWidget* focused = QApplication::focusWidget();
    const QRect around(focused->mapTo(&m_fixture->window(), QPoint()), focused->size());
    QCOMPARE(ring()->geometry(), around.adjusted(-3, -3, 3, 3));
    QTest::mouseClick(m_fixture->window().centralWidget(), Qt::LeftButton);
}

void TestWindowAccess::f6CyclesTheRegions() {
    m_fixture->addPage(u"accounts"_s, Icon::Accounts, 64);
    m_fixture->window().show();
    QApplication::setActiveWindow(&m_fixture->window());
    m_fixture->window().setBook({u"B"_s, {}, BookState::Writable});
    m_fixture->window().messages().post({.cause = u"Read-only"_s, .actions = {{u"Why"_s, {}}}});
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"accountsField"_s);
    QTest::keyClick(&m_fixture->window(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"rail_accounts"_s);
    QTest::keyClick(&m_fixture->window(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"messageAction0"_s);
    QTest::keyClick(&m_fixture->window(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"accountsField"_s);
    QTest::keyClick(&m_fixture->window(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"messageAction0"_s);
}

void TestWindowAccess::noLabelInterpretsMarkup() {
    m_fixture->settings().rememberBook(u"/x/<b>bold</b>.tenure"_s);
    m_fixture->window().actions().action(ActionId::Keys)->trigger();
    m_fixture->window().actions().action(ActionId::About)->trigger();
    m_fixture->window().setBook({u"<img src='x'>"_s, {}, BookState::Writable});
    m_fixture->window().messages().post({.cause = u"<b>"_s});
    m_fixture->window().toast().present({.text = u"<b>"_s});
    const auto labels = m_fixture->window().findChildren<QLabel*>();
    QVERIFY(labels.size() > 20);
    for (const QLabel* label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName() + label->text()));
    for (const QWidget* widget : m_fixture->window().findChildren<QWidget*>())
        QVERIFY2(!widget->toolTip().contains(u"<b>"_s), qPrintable(widget->objectName()));
}

void TestWindowAccess::everyControlIsNamedAndLargeEnough() {
    m_fixture->settings().rememberBook(u"/x/Old.tenure"_s);
    m_fixture->window().show();
    const auto buttons = m_fixture->window().findChildren<QAbstractButton*>();
    QVERIFY(buttons.size() >= 6);
    for (const QAbstractButton* button : buttons) {
        if (!button->isVisible())
            continue;
        const QByteArray who = button->objectName().toUtf8() + " " + button->text().toUtf8();
        QVERIFY2(!button->objectName().isEmpty(), who.constData());
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), who.constData());
        QVERIFY2(button->width() >= 24 && button->height() >= 24, who.constData());
        QVERIFY2(button->focusPolicy() & Qt::TabFocus, who.constData());
    }
}

void TestWindowAccess::keysListOpensAndClosesByKeyboard() {
    m_fixture->window().show();
    QApplication::setActiveWindow(&m_fixture->window());
    QTest::keyClick(&m_fixture->window(), Qt::Key_Question);
    auto* dialog = m_fixture->window().findChild<QDialog*>(u"keysDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->findChildren<QWidget*>(u"keyRow"_s).size() >= 6);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window().findChild<QDialog*>(u"keysDialog"_s));
}

QTEST_MAIN(TestWindowAccess)
#include "tst_window_access.moc"
