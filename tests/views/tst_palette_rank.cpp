// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palette/palette_rank.h"

#include <QTest>

using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

/// In which order the palette shows what fits.
class TestPaletteRank : public QObject {
    Q_OBJECT

    static PaletteEntry entry(PaletteSection section, const QString& title, const QString& words = {}) {
        PaletteEntry made;
        made.id = title;
        made.section = section;
        made.title = title;
        made.words = words;
        return made;
    }
    /// "[2]" for a head, else the title with what was typed in brackets.
    static QStringList shown(const std::vector<PaletteEntry>& entries, const PaletteRequest& request,
                             PaletteLimits limits = {}) {
        QStringList lines;
        for (const PaletteRow& row : rankEntries(entries, request, limits)) {
            if (row.head) {
                lines.append(row.isRecent ? u"[recent]"_s : u"[%1]"_s.arg(int(*row.head)));
                continue;
            }
            QString title = entries[row.entry].title;
            for (auto span = row.spans.rbegin(); span != row.spans.rend(); ++span)
                title.insert(span->start + span->size, u'}').insert(span->start, u'{');
            lines.append(title);
        }
        return lines;
    }

    /// As in the picture of the palette.
    static std::vector<PaletteEntry> picture() {
        using enum PaletteSection;
        return {entry(GoTo, u"Today"_s),
                entry(GoTo, u"Renewals"_s),
                entry(GoTo, u"Renewals < 180 d"_s),
                entry(GoTo, u"René Faucher"_s),
                entry(Commands, u"Recalculate renewal dates"_s),
                entry(Commands, u"Import…"_s),
                entry(Filter, u"renewal<30d"_s),
                entry(Filter, u"renewal<90d"_s),
                entry(Selection, u"Set renewal forecast…"_s),
                entry(Selection, u"Start play: Renewal 90, kick-off"_s)};
    }

private Q_SLOTS:
    void what_fits_stands_under_its_head_with_what_was_typed_marked() {
        QCOMPARE(shown(picture(), {u"ren"_s}),
                 (QStringList{u"[0]"_s, u"Set {ren}ewal forecast…"_s, u"Start play: {Ren}ewal 90, kick-off"_s,
                              u"[1]"_s, u"{ren}ewal<30d"_s, u"{ren}ewal<90d"_s, u"[2]"_s, u"{Ren}ewals"_s,
                              u"{Ren}ewals < 180 d"_s, u"{Ren}é Faucher"_s, u"[3]"_s,
                              u"Recalculate {ren}ewal dates"_s}));
    }

    void the_section_with_the_best_entry_comes_first_after_the_selection() {
        const QStringList lines = shown(picture(), {u"rene faucher"_s});
        QCOMPARE(lines, (QStringList{u"[2]"_s, u"{René} {Faucher}"_s}));
        std::vector<PaletteEntry> entries = picture();
        entries.push_back(entry(PaletteSection::Commands, u"Ren"_s));
        QCOMPARE(shown(entries, {u"ren"_s}).mid(3, 2), (QStringList{u"[3]"_s, u"{Ren}"_s})); // exact
    }

    void a_title_that_fits_is_better_than_other_words_that_do() {
        const std::vector<PaletteEntry> entries{entry(PaletteSection::Commands, u"Light"_s, u"Theme"_s),
                                                entry(PaletteSection::Commands, u"Theme of the system"_s)};
        QCOMPARE(shown(entries, {u"theme"_s}),
                 (QStringList{u"[3]"_s, u"{Theme} of the system"_s, u"Light"_s}));
        QCOMPARE(shown(entries, {u"light theme"_s}), (QStringList{u"[3]"_s, u"{Light}"_s}));
    }

    void lately_chosen_ones_come_first_among_equals() {
        QCOMPARE(
            shown(picture(), {u"renew"_s, {u"renewal<90d"_s, u"Renewals < 180 d"_s}}).mid(3),
            (QStringList{u"[1]"_s, u"{renew}al<90d"_s, u"{renew}al<30d"_s, u"[2]"_s, u"{Renew}als < 180 d"_s,
                         u"{Renew}als"_s, u"[3]"_s, u"Recalculate {renew}al dates"_s}));
    }

    void nothing_typed_shows_what_was_chosen_lately_once_and_under_its_own_head() {
        const QStringList lines =
            shown(picture(), {QString(), {u"Import…"_s, u"gone"_s, u"Renewals"_s}}, {.perSection = 2});
        QCOMPARE(lines,
                 (QStringList{u"[0]"_s, u"Set renewal forecast…"_s, u"Start play: Renewal 90, kick-off"_s,
                              u"[recent]"_s, u"Import…"_s, u"Renewals"_s, u"[1]"_s, u"renewal<30d"_s,
                              u"renewal<90d"_s, u"[2]"_s, u"Today"_s, u"Renewals < 180 d"_s, u"[3]"_s,
                              u"Recalculate renewal dates"_s}));
    }

    void sections_are_cut_and_what_does_not_fit_is_left_out() {
        std::vector<PaletteEntry> entries;
        for (int i = 0; i < 40; ++i)
            entries.push_back(entry(PaletteSection::GoTo, u"Account %1"_s.arg(i)));
        QCOMPARE(shown(entries, {u"acc"_s}, {.perSection = 3}).size(), 4);
        QCOMPARE(shown(entries, {u"zzz"_s}).size(), 0);
        entries.front().isFitting = true;
        QCOMPARE(shown(entries, {u"zzz"_s}), (QStringList{u"[2]"_s, u"Account 0"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPaletteRank)
#include "tst_palette_rank.moc"
