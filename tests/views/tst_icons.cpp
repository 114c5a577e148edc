// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/icons.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace tenure::views;

namespace {

int inkedPixels(const QImage& image, const QColor& colour) {
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 200 && pixel.rgb() == colour.rgb())
                ++found;
        }
    }
    return found;
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyIconDrawsInTheColourItIsGiven();
    void iconsFollowTheThemeWithoutBeingMadeAgain();
    void disabledIconsTakeTheDisabledInk();
    void iconsAreSharpOnHighDensityScreens();
    void theProgramIconHasItsBlueGround();
};

void TestIcons::everyIconDrawsInTheColourItIsGiven() {
    const QColor ink(200, 30, 90);
    for (int which = 0; which < int(Icon::None); ++which) {
        for (const int pixels : {13, 14, 16, 64}) {
            const QImage image = iconPixmap(Icon(which), pixels, ink).toImage();
            QCOMPARE(image.size(), QSize(pixels, pixels));
            int painted = 0;
            for (int y = 0; y < pixels; ++y) {
                for (int x = 0; x < pixels; ++x)
                    painted += qAlpha(image.pixel(x, y)) > 60;
            }
            QVERIFY2(painted >= 6, qPrintable(QString::number(which)));
        }
        QVERIFY2(inkedPixels(iconPixmap(Icon(which), 64, ink).toImage(), ink) > 20,
                 qPrintable(QString::number(which)));
    }
}

void TestIcons::iconsFollowTheThemeWithoutBeingMadeAgain() {
    const QIcon accounts = icon(Icon::Accounts, &Tokens::text);
    for (const bool dark : {false, true}) {
        QApplication::setPalette(paletteFor(themeTokens(dark)));
        const QImage image = accounts.pixmap(64).toImage();
        QVERIFY(inkedPixels(image, themeTokens(dark).text) > 20);
        QCOMPARE(inkedPixels(image, themeTokens(!dark).text), 0);
    }
}

void TestIcons::disabledIconsTakeTheDisabledInk() {
    QApplication::setPalette(paletteFor(themeTokens(false)));
    const QImage image = icon(Icon::Search).pixmap(QSize(64, 64), QIcon::Disabled).toImage();
    QVERIFY(inkedPixels(image, themeTokens(false).disabled) > 20);
}

void TestIcons::iconsAreSharpOnHighDensityScreens() {
    const QPixmap pixmap = icon(Icon::Search).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestIcons::theProgramIconHasItsBlueGround() {
    const QImage image = programIcon().pixmap(64).toImage();
    QCOMPARE(image.pixelColor(32, 60), themeTokens(false).accent);
    QCOMPARE(image.pixelColor(32, 40).name(), themeTokens(false).onAccent.name());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
