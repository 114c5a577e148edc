// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fonts.h"
#include "views/shell/theme.h"
#include "views/widgets/button.h"
#include "views/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aDarkDesktopMakesADarkTheme();
    void theDesktopsChangeIsFollowed();
    void chosenThemesIgnoreTheDesktop();
    void moreContrastStrengthensFrames();
    void controlsHaveTheirHeights();
    void primaryButtonsAreFilledWithTheAccent();
    void ticksAreDrawnInBothThemes();
    void scrollBarsAreOnlyAThumb();
    void selectedRowsKeepTheColourOfText();
    void headersStandInTheMiddleOfTheirRow();
    void segmentsAreChosenByKeyAndPointer();

private:
    Theme* m_theme = nullptr;
};

namespace {

QImage picture(QWidget& widget) {
    widget.ensurePolished();
    return widget.grab().toImage();
}

} // namespace

/// The start palette stands for a dark desktop.
void TestTheme::initTestCase() {
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    m_theme = new Theme(*qApp);
    applyFonts(1.0);
}

void TestTheme::aDarkDesktopMakesADarkTheme() {
    QCOMPARE(m_theme->mode(), ThemeMode::System);
    QVERIFY(m_theme->isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), themeTokens(true).window);
}

void TestTheme::theDesktopsChangeIsFollowed() {
    QSignalSpy changed(m_theme, &Theme::changed);
    QEvent announcement(QEvent::ApplicationPaletteChange); // what lies below our palette is now light
    QApplication::sendEvent(qApp, &announcement);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!m_theme->isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), themeTokens(false).window);
}

void TestTheme::chosenThemesIgnoreTheDesktop() {
    m_theme->setMode(ThemeMode::Dark);
    QVERIFY(m_theme->isDark());
    QEvent announcement(QEvent::ApplicationPaletteChange);
    QApplication::sendEvent(qApp, &announcement);
    QCoreApplication::sendPostedEvents(m_theme);
    QVERIFY(m_theme->isDark());
    m_theme->setMode(ThemeMode::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), themeTokens(false).window);
}

void TestTheme::moreContrastStrengthensFrames() {
    m_theme->setContrast(Contrast::More);
    QLineEdit field;
    QCOMPARE(tokensOf(&field).border, themeTokens(false).strong);
    field.resize(100, 28);
    field.setFocusPolicy(Qt::NoFocus);
    QCOMPARE(picture(field).pixelColor(50, 0), themeTokens(false).strong);
    m_theme->setContrast(Contrast::Normal);
    QTRY_COMPARE(picture(field).pixelColor(50, 0), themeTokens(false).border); // open windows follow
}

void TestTheme::controlsHaveTheirHeights() {
    QCOMPARE(QPushButton(u"Plain"_s).sizeHint().height(), 28);
    Button button(u"Ours"_s);
    QCOMPARE(button.sizeHint().height(), 28);
    button.setHeight(Button::Height::Small);
    QCOMPARE(button.sizeHint().height(), 24);
    button.setHeight(Button::Height::Large);
    QCOMPARE(button.sizeHint().height(), 32);
    QComboBox combo;
    combo.addItem(u"One"_s);
    QCOMPARE(combo.sizeHint().height(), 28);
    QCOMPARE(QLineEdit().sizeHint().height(), 28);
    const QCheckBox box(u"Tick"_s);
    QVERIFY(box.sizeHint().height() >= 24);
    QCOMPARE(box.style()->pixelMetric(QStyle::PM_IndicatorWidth), 14);
    QMenuBar bar;
    bar.addMenu(u"File"_s);
    QCOMPARE(bar.sizeHint().height(), 32);
    QTreeWidget tree;
    QCOMPARE(tree.header()->sizeHint().height(), 28);
}

void TestTheme::primaryButtonsAreFilledWithTheAccent() {
    for (const bool dark : {false, true}) {
        m_theme->setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
        Button primary(u"Import"_s, Button::Kind::Primary);
        primary.resize(primary.sizeHint());
        QCOMPARE(picture(primary).pixelColor(5, 14), themeTokens(dark).accent);
        Button plain(u"Cancel"_s);
        plain.resize(plain.sizeHint());
        QCOMPARE(picture(plain).pixelColor(5, 14), themeTokens(dark).surface);
        primary.setEnabled(false);
        QCOMPARE(picture(primary).pixelColor(5, 14), themeTokens(dark).surface);
    }
    m_theme->setMode(ThemeMode::Light);
}

void TestTheme::ticksAreDrawnInBothThemes() {
    for (const bool dark : {false, true}) {
        m_theme->setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
        QCheckBox box;
        box.resize(24, 24);
        QCOMPARE(picture(box).pixelColor(7, 8), themeTokens(dark).surface);
        box.setChecked(true);
        const QImage ticked = picture(box);
        int accent = 0;
        for (int y = 5; y < 19; ++y) {
            for (int x = 0; x < 14; ++x)
                accent += ticked.pixelColor(x, y) == themeTokens(dark).accent;
        }
        QVERIFY2(accent > 80 && accent < 190, qPrintable(QString::number(accent)));
    }
    m_theme->setMode(ThemeMode::Light);
}

void TestTheme::scrollBarsAreOnlyAThumb() {
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100);
    bar.setPageStep(100);
    bar.resize(bar.sizeHint().width(), 200);
    const QImage image = picture(bar);
    QCOMPARE(image.pixelColor(bar.width() / 2, 50), themeTokens(false).border);
    QVERIFY(image.pixelColor(bar.width() / 2, 190) != themeTokens(false).border);
    QVERIFY(image.pixelColor(0, 50) != themeTokens(false).border); // 6 px wide while nobody points at it
}

void TestTheme::selectedRowsKeepTheColourOfText() {
    QTreeWidget tree;
    tree.setHeaderHidden(true);
    auto* row = new QTreeWidgetItem(&tree, {u"█████"_s});
    tree.setCurrentItem(row);
    tree.resize(300, 100);
    const QImage image = tree.viewport()->grab().toImage();
    const QRect box = tree.visualItemRect(row);
    QCOMPARE(image.pixelColor(box.right() - 4, box.center().y()), themeTokens(false).select);
    int text = 0;
    for (int x = box.left(); x < box.right(); ++x)
        text += image.pixelColor(x, box.center().y()) == themeTokens(false).text;
    QVERIFY(text > 10);
}

void TestTheme::headersStandInTheMiddleOfTheirRow() {
    QTreeWidget list;
    list.setHeaderLabels({u"Name"_s});
    list.headerItem()->setTextAlignment(0, Qt::AlignLeft); // as the model of Qt's file dialog says
    const QImage lazy = picture(*list.header());
    list.headerItem()->setTextAlignment(0, Qt::AlignLeft | Qt::AlignVCenter);
    QCOMPARE(lazy, picture(*list.header()));
    list.headerItem()->setTextAlignment(0, Qt::AlignLeft | Qt::AlignTop);
    QVERIFY(lazy != picture(*list.header()));
}

void TestTheme::segmentsAreChosenByKeyAndPointer() {
    SegmentedControl control;
    for (const QString& name : {u"Day"_s, u"Week"_s, u"Month"_s})
        control.addSegment(name);
    control.show();
    QApplication::setActiveWindow(&control);
    QCOMPARE(control.current(), 0);
    QCOMPARE(control.sizeHint().height(), 28);
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    auto* last = control.findChild<QAbstractButton*>(u"segment2"_s);
    QTest::mouseClick(last, Qt::LeftButton);
    QCOMPARE(control.current(), 2);
    QTest::keyClick(last, Qt::Key_Right);
    QCOMPARE(control.current(), 2);
    QTest::keyClick(last, Qt::Key_Left);
    QCOMPARE(control.current(), 1);
    control.setCurrent(1);
    QCOMPARE(changed.count(), 2);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
