// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fonts.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/progress_line.h"
#include "views/widgets/toast.h"

#include <QAbstractButton>
#include <QEnterEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestNotices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyFonts(1.0); }
    void toastShowsWhatHappenedAtTheBottomLeft();
    void toastGoesByItself();
    void toastWaitsWhileThePointerIsOnIt();
    void secondToastReplacesTheFirst();
    void undoOfAToastRunsOnceAndClosesIt();
    void barHidesWithoutMessages();
    void barShowsTheGravestMessageAndCountsTheRest();
    void sameFailureTwiceIsOneMessage();
    void barOffersAtMostTwoActionsAndRunsThem();
    void closingAMessageShowsTheNext();
    void namesThatLookLikeMarkupStayLetters();
    void progressShowsOnlyAfterAWhile();
};

void TestNotices::toastShowsWhatHappenedAtTheBottomLeft() {
    QWidget host;
    host.resize(800, 600);
    host.show();
    Toast toast(&host);
    QVERIFY(!toast.isVisible());
    toast.present(
        {.text = u"ARR of Halden Robotics changed"_s, .actionText = u"Undo"_s, .key = QKeySequence::Undo});
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.text(), u"ARR of Halden Robotics changed"_s);
    QCOMPARE(toast.accessibleName(), toast.text());
    QCOMPARE(toast.height(), 38);
    QCOMPARE(toast.geometry().bottomLeft(), QPoint(12, 600 - 12 - 1));
    host.resize(700, 500);
    QTRY_COMPARE(toast.geometry().bottom(), 500 - 12 - 1);
}

void TestNotices::toastGoesByItself() {
    QWidget host;
    host.show();
    Toast toast(&host);
    QSignalSpy gone(&toast, &Toast::dismissed);
    toast.present({.text = u"Saved"_s, .stay = 30ms});
    QTRY_COMPARE(gone.count(), 1);
    QVERIFY(!toast.isVisible());
}

void TestNotices::toastWaitsWhileThePointerIsOnIt() {
    QWidget host;
    host.resize(800, 600);
    host.show();
    Toast toast(&host);
    toast.present({.text = u"Saved"_s, .stay = 5000ms});
    QVERIFY(toast.isCounting());
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QApplication::sendEvent(&toast, &enter);
    QVERIFY(!toast.isCounting());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&toast, &leave);
    QTRY_VERIFY(toast.isCounting());
    QVERIFY(toast.isVisible());
}

void TestNotices::secondToastReplacesTheFirst() {
    QWidget host;
    host.show();
    Toast toast(&host);
    QSignalSpy gone(&toast, &Toast::dismissed);
    toast.present({.text = u"First"_s});
    toast.present({.text = u"Second"_s});
    QCOMPARE(gone.count(), 1);
    QCOMPARE(toast.text(), u"Second"_s);
    QVERIFY(toast.isVisible());
}

void TestNotices::undoOfAToastRunsOnceAndClosesIt() {
    QWidget host;
    host.resize(800, 600);
    host.show();
    Toast toast(&host);
    int undone = 0;
    toast.present({.text = u"Deleted"_s, .actionText = u"Undo"_s, .act = [&] { ++undone; }});
    auto* action = toast.findChild<QAbstractButton*>(u"toastAction"_s);
    QVERIFY(action && action->isVisible());
    QVERIFY(action->width() >= 24 && action->height() >= 24);
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(undone, 1);
    QVERIFY(!toast.isVisible());
}

void TestNotices::barHidesWithoutMessages() {
    QWidget host;
    MessageBar bar(&host);
    host.show();
    QVERIFY(!bar.isVisible());
    const int id = bar.post({.cause = u"The disk is full"_s});
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.sizeHint().height(), 36);
    bar.withdraw(id);
    QVERIFY(!bar.isVisible());
    QCOMPARE(bar.shown(), nullptr);
}

void TestNotices::barShowsTheGravestMessageAndCountsTheRest() {
    MessageBar bar;
    bar.post({.level = Message::Level::Info, .cause = u"A"_s});
    bar.post({.level = Message::Level::Alert, .cause = u"B"_s});
    bar.post({.level = Message::Level::Alert, .cause = u"C"_s});
    bar.post({.level = Message::Level::Warning, .cause = u"D"_s});
    QCOMPARE(bar.shown()->cause, u"C"_s);
    QCOMPARE(bar.findChild<QLabel*>(u"messageCause"_s)->text(), u"C"_s);
    QCOMPARE(bar.findChild<QLabel*>(u"messageMore"_s)->text(), u"+3 more"_s);
}

void TestNotices::sameFailureTwiceIsOneMessage() {
    MessageBar bar;
    bar.post({.cause = u"The disk is full"_s, .facts = u"12 MB needed"_s});
    bar.post({.cause = u"The disk is full"_s, .facts = u"14 MB needed"_s});
    QCOMPARE(bar.count(), 1);
    QCOMPARE(bar.shown()->facts, u"14 MB needed"_s);
}

void TestNotices::barOffersAtMostTwoActionsAndRunsThem() {
    MessageBar bar;
    bar.show();
    QString ran;
    bar.post({.cause = u"Read-only"_s,
              .actions = {{u"Retry"_s,
                           [&] {
                               ran += u'r';
                               bar.clear();
                           }},
                          {u"Save a copy"_s, [&] { ran += u's'; }},
                          {u"Third"_s, {}}},
              .mayClose = false});
    const auto buttons = bar.findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(ran, u"sr"_s);
    QVERIFY(!bar.isVisible());
}

void TestNotices::closingAMessageShowsTheNext() {
    MessageBar bar;
    bar.show();
    QSignalSpy closed(&bar, &MessageBar::closed);
    bar.post({.cause = u"Older"_s});
    const int newer = bar.post({.cause = u"Newer"_s});
    QTest::mouseClick(bar.findChild<QPushButton*>(u"messageClose"_s), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(closed[0][0].toInt(), newer);
    QCOMPARE(bar.shown()->cause, u"Older"_s);
}

void TestNotices::namesThatLookLikeMarkupStayLetters() {
    const QString hostile = u"<img src='file:///etc/passwd'>\n<b>Acme</b>"_s;
    QVERIFY(Qt::mightBeRichText(hostile));
    const QString tip = escapedToolTip(hostile);
    QVERIFY(!tip.contains(u"<img"_s));
    QVERIFY(tip.contains(u"&lt;b&gt;Acme"_s));
    QCOMPARE(escapedToolTip(u"R&D <3"_s), u"R&D <3"_s);
    PlainLabel label(hostile);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QWidget host;
    Toast toast(&host);
    toast.present({.text = hostile});
    MessageBar bar;
    bar.post({.cause = hostile, .facts = hostile, .actions = {{u"Retry"_s, {}}}});
    for (const QWidget* parent : {static_cast<QWidget*>(&toast), static_cast<QWidget*>(&bar)}) {
        for (const QLabel* child : parent->findChildren<QLabel*>())
            QCOMPARE(child->textFormat(), Qt::PlainText);
    }
}

void TestNotices::progressShowsOnlyAfterAWhile() {
    ProgressLine line;
    line.start();
    QVERIFY(!line.isShown());
    QTRY_VERIFY(line.isShown());
    line.stop();
    QVERIFY(!line.isShown());
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
