// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text_fold.h"
#include "tests/support/test_data.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tenure::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

QString randomText(QRandomGenerator& random) {
    // Latin, combining marks, Greek to Arabic, kana and Han, half and full width, compatibility, all planes.
    static constexpr std::pair<char32_t, char32_t> ranges[] = {
        {0x20, 0x7e},      {0xa0, 0x24f},    {0x300, 0x36f},   {0x370, 0x6ff},     {0x900, 0xe7f},
        {0x1100, 0x11ff},  {0x2000, 0x206f}, {0x3000, 0x30ff}, {0x4e00, 0x4eff},   {0xac00, 0xac7f},
        {0xf900, 0xfaff},  {0xff00, 0xffef}, {0x2100, 0x214f}, {0x1d400, 0x1d7ff}, {0x0, 0xd7ff},
        {0xe000, 0x2ffff}, {0xd800, 0xdfff}};
    QString text;
    const int length = random.bounded(12);
    for (int i = 0; i < length; ++i) {
        const auto [first, last] = ranges[random.bounded(int(std::size(ranges)))];
        const char32_t character = first + random.bounded(quint32(last - first + 1));
        if (character < 0x10000)
            text += QChar(char16_t(character));
        else
            text += QChar::fromUcs4(character);
    }
    return text;
}

QByteArray escaped(const QString& text) {
    QByteArray result;
    for (const QChar unit : text)
        result += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return result;
}

} // namespace

class TestTextFold : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldingLeavesWhatPeopleType_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const std::pair<QString, QString> rows[] = {
            {u"Żółć"_s, u"zolc"_s},
            {u"Łódź"_s, u"lodz"_s},
            {u"Strauß & Søn"_s, u"strauss & son"_s},
            {u"Ægir Œuvre Þór Đorđe"_s, u"aegir oeuvre thor dorde"_s},
            {u"İstanbul Iğdır"_s, u"istanbul igdir"_s},
            {u"\uff21\uff22\uff23\uff11\uff08x\uff09"_s, u"abc1(x)"_s},
            {u"ﬁ ½ №"_s, u"fi 1\u20442 no"_s},
            {u"  A \t\u00a0\u3000 B\n"_s, u"a b"_s},
            {u"Zo\u0308e"_s, u"zoe"_s},
            {u"ЁЛКА Й"_s, u"елка и"_s},
            {u"ΆΓΙΟΣ"_s, u"αγιοσ"_s},
            {u"华为技术有限公司"_s, u"华为技术有限公司"_s},
            {u"ﾄﾖﾀ ガ"_s, u"トヨタ ガ"_s},
            {u"한국"_s, u"한국"_s},
            {u"हिन्दी"_s, u"हिन्दी"_s},
            {u"שָׁלוֹם"_s, u"שלום"_s},
            {u"co\u00adop\u200b"_s, u"coop"_s},
            {u""_s, u""_s},
            {u" \u00a8 "_s, u""_s}};
        for (const auto& [text, folded] : rows)
            QTest::newRow(qPrintable(text)) << text << folded;
    }
    void foldingLeavesWhatPeopleType() {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(fold(text), folded);
    }

    void aDecomposedHangulSyllableFoldsLikeTheComposed() { QCOMPARE(fold(u"\u1112\u1161\u11ab"_s), u"한"_s); }

    void halvesOfASurrogatePairDoNotMeet() {
        // U+0369 is an omissible mark; without it the halves would be U+1D5E0, a mathematical M.
        QCOMPARE(fold(u"a\xd835\u0369\xdde0"_s), u"a\ufffd\ufffd"_s);
    }

    void foldingTwiceIsFoldingOnce() {
        // Planes 0 to 2; beyond them are rare Han characters, private use and nothing.
        for (char32_t character = 0; character <= 0x2ffff; ++character) {
            if (QChar::isSurrogate(character))
                continue;
            const QString once = fold(QString::fromUcs4(&character, 1));
            QVERIFY2(fold(once) == once, QByteArray::number(character, 16).constData());
        }
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 50'000 * tenure::test::effort(); ++i) {
            const QString text = randomText(random);
            const QString once = fold(text);
            QVERIFY2(fold(once) == once, escaped(text).constData());
        }
    }

    void simpleTextFoldsLikeTheSameTextBesideACyrillicLetter() {
        // The letter sends the whole text through ICU, while Latin, Han and full-width text alone takes the
        // short way.
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        static constexpr std::pair<int, int> ranges[] = {
            {0x00, 0x7f}, {0x80, 0x24f}, {0x4e00, 0x9fff}, {0xff01, 0xff5e}};
        for (int i = 0; i < 20'000; ++i) {
            QString text = u"x"_s;
            for (int length = random.bounded(10); length > 0; --length) {
                const auto [first, last] = ranges[random.bounded(4)];
                text += QChar(char16_t(random.bounded(first, last + 1)));
            }
            text += u'x';
            QVERIFY2(fold(text + u'б') == fold(text) + u'б', escaped(text).constData());
        }
    }

    void whiteSpaceIsSingleAndInside() {
        QRandomGenerator random(7);
        for (int i = 0; i < 5'000; ++i) {
            const QString folded = fold(randomText(random));
            QCOMPARE(folded, folded.simplified());
        }
    }
};

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_text_fold.moc"
