// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/tokens.h"

#include <QTest>

#include <set>

using namespace tenure::views;

namespace {

/// A row of the table of the visual language: an ink, what it lies on, its limit and the worst ratios it
/// promises.
struct ContrastRow {
    const char* name;
    Ink ink;
    std::vector<Ink> grounds;
    double limit;
    double light;
    double dark;
};

using T = Tokens;
const std::vector<Ink> all = {&T::surface, &T::window, &T::subtle, &T::hover, &T::select};

std::vector<Ink> allAnd(Ink soft) {
    std::vector<Ink> grounds = all;
    grounds.push_back(soft);
    return grounds;
}

const std::vector<ContrastRow>& contrastRows() {
    static const std::vector<ContrastRow> rows = {
        {"strong", &T::strong, {&T::surface, &T::window, &T::select}, 3.0, 3.19, 3.10},
        {"text", &T::text, all, 4.5, 13.55, 10.05},
        {"text2", &T::text2, all, 4.5, 6.71, 6.60},
        {"text3", &T::text3, all, 4.5, 4.71, 4.80},
        {"accent", &T::accent, {&T::surface}, 3.0, 6.48, 3.57},
        {"onAccent", &T::onAccent, {&T::accent, &T::accentHover}, 4.5, 6.48, 4.62},
        {"accentText", &T::accentText, allAnd(&T::accentSoft), 4.5, 6.18, 5.86},
        {"focus", &T::focus, all, 3.0, 5.24, 5.86},
        {"ok", &T::ok, allAnd(&T::okSoft), 4.5, 4.85, 5.86},
        {"okFill", &T::okFill, {&T::surface, &T::select}, 3.0, 3.96, 3.87},
        {"warn", &T::warn, allAnd(&T::warnSoft), 4.5, 5.06, 6.09},
        {"warnFill", &T::warnFill, {&T::surface, &T::select}, 3.0, 3.20, 4.80},
        {"risk", &T::risk, allAnd(&T::riskSoft), 4.5, 5.11, 5.24},
        {"riskFill", &T::riskFill, {&T::surface, &T::select}, 3.0, 3.70, 3.58},
        {"gone", &T::gone, allAnd(&T::goneSoft), 4.5, 4.69, 4.86},
        {"goneFill", &T::goneFill, {&T::surface, &T::select}, 3.0, 3.19, 3.11},
        {"onFill", &T::onFill, {&T::okFill, &T::riskFill, &T::c1, &T::c2}, 4.5, 4.57, 5.56},
        {"toastText", &T::toastText, {&T::toast}, 4.5, 13.15, 13.48},
        {"toastLink", &T::toastLink, {&T::toast}, 4.5, 7.56, 6.16},
        {"c1", &T::c1, {&T::surface}, 3.0, 6.48, 5.79},
        {"c2", &T::c2, {&T::surface}, 3.0, 5.23, 6.88},
        {"c3", &T::c3, {&T::surface}, 3.0, 4.76, 6.40},
        {"c4", &T::c4, {&T::surface}, 3.0, 3.67, 7.44},
        {"c5", &T::c5, {&T::surface}, 3.0, 4.48, 5.94},
    };
    return rows;
}

double worstRatio(const Tokens& tokens, const ContrastRow& row) {
    double worst = 21;
    for (const Ink ground : row.grounds)
        worst = std::min(worst, contrastRatio(tokens.*row.ink, tokens.*ground));
    return worst;
}

} // namespace

class TestTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blackOnWhiteIsTwentyOneToOne();
    void everyInkReadsOnEveryGroundItLiesOn_data();
    void everyInkReadsOnEveryGroundItLiesOn();
    void moreContrastIsNeverLess();
    void heatMapInksRead();
    void bothThemesDefineEveryToken();
    void palettesTellWhichThemeTheyCarry();
    void disabledTextIsTheDisabledToken();
};

void TestTokens::blackOnWhiteIsTwentyOneToOne() {
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // W3C's own example of a pair just below the limit.
    QVERIFY(std::abs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.005);
}

void TestTokens::everyInkReadsOnEveryGroundItLiesOn_data() {
    QTest::addColumn<int>("row");
    for (int row = 0; row < int(contrastRows().size()); ++row)
        QTest::newRow(contrastRows()[row].name) << row;
}

void TestTokens::everyInkReadsOnEveryGroundItLiesOn() {
    QFETCH(int, row);
    const ContrastRow& wanted = contrastRows()[row];
    for (const bool dark : {false, true}) {
        const double ratio = worstRatio(themeTokens(dark), wanted);
        const double promised = dark ? wanted.dark : wanted.light;
        const QByteArray told = QByteArray(dark ? "dark " : "light ") + QByteArray::number(ratio, 'f', 3);
        QVERIFY2(ratio >= wanted.limit - 0.005 || promised >= wanted.limit, told.constData());
        QVERIFY2(std::abs(ratio - promised) < 0.0151, told.constData());
    }
}

void TestTokens::moreContrastIsNeverLess() {
    for (const bool dark : {false, true}) {
        const Tokens& normal = themeTokens(dark);
        const Tokens& more = themeTokens(dark, Contrast::More);
        for (const Ink ink : {&T::border, &T::line, &T::text3})
            QVERIFY(contrastRatio(more.*ink, more.surface) > contrastRatio(normal.*ink, normal.surface));
    }
}

void TestTokens::heatMapInksRead() {
    for (const bool dark : {false, true}) {
        for (const Tokens::HeatBin& bin : themeTokens(dark).heat)
            QVERIFY2(contrastRatio(bin.ground, bin.ink) >= 5.9, qPrintable(bin.ground.name()));
    }
}

void TestTokens::bothThemesDefineEveryToken() {
    // Tokens is made of colours, five heat bins of two and the scrim: nothing in it is left out of the list
    // of names.
    const std::size_t colours = (sizeof(Tokens) - sizeof(Tokens::heat)) / sizeof(QColor) - 1;
    QCOMPARE(namedInks().size(), colours);
    std::set<std::string> names;
    for (const NamedInk& ink : namedInks()) {
        names.insert(ink.name);
        for (const bool dark : {false, true}) {
            const QColor& colour = themeTokens(dark).*ink.ink;
            QVERIFY2(colour.isValid() && colour.alpha() == 255, ink.name);
        }
    }
    QCOMPARE(names.size(), colours);
}

void TestTokens::palettesTellWhichThemeTheyCarry() {
    for (const bool dark : {false, true}) {
        for (const Contrast contrast : {Contrast::Normal, Contrast::More}) {
            const Tokens& tokens = themeTokens(dark, contrast);
            QCOMPARE(&tokensFor(paletteFor(tokens)), &tokens);
        }
    }
}

void TestTokens::disabledTextIsTheDisabledToken() {
    const Tokens& tokens = themeTokens(false);
    const QPalette palette = paletteFor(tokens);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::ButtonText), tokens.disabled);
    QCOMPARE(palette.color(QPalette::Active, QPalette::ButtonText), tokens.text);
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
