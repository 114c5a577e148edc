// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fonts.h"
#include "views/shell/number_painter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

class TestNumberPainter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyFonts(1.0); }
    void numbersOfAsManyDigitsAreEquallyWide();
    void rightAlignedNumbersEndAtTheSamePixel();
    void tooLongNumbersEndInAnEllipsisInsideTheirBox();
    void fontsGrowWithTheScale();
    void scaleIsHeldToItsRange();
};

void TestNumberPainter::numbersOfAsManyDigitsAreEquallyWide() {
    for (const TextRole role : {TextRole::Base, TextRole::Emphasis, TextRole::Number}) {
        const NumberPainter numbers(roleFont(role));
        const double width = numbers.width(u"€888,888");
        for (const QStringView text : {u"€111,111", u"€471,107", u"€000,000"})
            QVERIFY(std::abs(numbers.width(text) - width) < 0.01);
    }
}

namespace {

/// The columns that hold ink of a number drawn at the right of a box of 120 px.
std::pair<int, int> inkedColumns(const QString& text, int boxWidth) {
    QImage image(160, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    NumberPainter(roleFont(TextRole::Base))
        .draw(painter, QRectF(20, 0, boxWidth, 24), Qt::AlignRight | Qt::AlignVCenter, text);
    painter.end();
    int first = 160;
    int last = -1;
    for (int x = 0; x < 160; ++x) {
        for (int y = 0; y < 24; ++y) {
            if (qGray(image.pixel(x, y)) < 200) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return {first, last};
}

} // namespace

void TestNumberPainter::rightAlignedNumbersEndAtTheSamePixel() {
    const auto [first, last] = inkedColumns(u"€182,004"_s, 120);
    const auto [firstOther, lastOther] = inkedColumns(u"€711,114"_s, 120);
    QVERIFY(std::abs(first - firstOther) <= 1);
    QVERIFY(std::abs(last - lastOther) <= 1);
    QVERIFY(last <= 140 && last > 130);
}

void TestNumberPainter::tooLongNumbersEndInAnEllipsisInsideTheirBox() {
    const auto [first, last] = inkedColumns(u"€182,004,123,456,789"_s, 60);
    QVERIFY(first >= 18 && last <= 81);
}

void TestNumberPainter::fontsGrowWithTheScale() {
    applyFonts(1.5);
    QCOMPARE(roleFont(TextRole::Base).pixelSize(), 20);
    QVERIFY(roleFont(TextRole::Number).pixelSize() >= 33);
    QVERIFY(scaled(28) >= 42);
    applyFonts(1.0);
    QCOMPARE(roleFont(TextRole::Base).pixelSize(), 13);
    QCOMPARE(roleFont(TextRole::Caption).pixelSize(), 11);
    QCOMPARE(scaled(28), 28);
}

void TestNumberPainter::scaleIsHeldToItsRange() {
    applyFonts(9.0);
    QCOMPARE(roleFont(TextRole::Base).pixelSize(), 20);
    applyFonts(0.1);
    QCOMPARE(roleFont(TextRole::Base).pixelSize(), 13);
}

QTEST_MAIN(TestNumberPainter)
#include "tst_number_painter.moc"
