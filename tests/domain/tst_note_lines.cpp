// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/note_lines.h"

#include <QTest>

using namespace tenure::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 3, 20);

/// "task:Send the quote:2026-04-01".
QStringList found(const std::vector<NoteLine>& lines) {
    QStringList words;
    for (const NoteLine& line : lines) {
        const QString kind = line.kind == NoteLineKind::Task      ? u"task"_s
                             : line.kind == NoteLineKind::Promise ? u"promise"_s
                                                                  : u"feedback"_s;
        words.append(kind + u':' + line.text +
                     (line.due ? u':' + line.due->toString(Qt::ISODate) : QString()));
    }
    return words;
}

} // namespace

class NoteLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_line_makes_what_its_mark_says_data() {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QStringList>("made");
        QTest::newRow("task") << u"[] Send the quote"_s << QStringList{u"task:Send the quote"_s};
        QTest::newRow("task with a space") << u"[ ] Call"_s << QStringList{u"task:Call"_s};
        QTest::newRow("in a list") << u"- [ ] Call\n* [] Write"_s
                                   << QStringList{u"task:Call"_s, u"task:Write"_s};
        QTest::newRow("done already") << u"[x] Call"_s << QStringList{};
        QTest::newRow("promise") << u"  ! Export by May"_s << QStringList{u"promise:Export by May"_s};
        QTest::newRow("feedback") << u"> Export is slow"_s << QStringList{u"feedback:Export is slow"_s};
        QTest::newRow("deep quote") << u">> Slow"_s << QStringList{u"feedback:Slow"_s};
        QTest::newRow("picture") << u"![photo](a.jpg)"_s << QStringList{};
        QTest::newRow("nothing behind the mark") << u"[]\n!\n>\n[] 2026-04-01"_s << QStringList{};
        QTest::newRow("in the middle") << u"a [] b\nReally! > no"_s << QStringList{};
        QTest::newRow("day") << u"[] Call 2026-04-01"_s << QStringList{u"task:Call:2026-04-01"_s};
        QTest::newRow("days") << u"! Quote +3d"_s << QStringList{u"promise:Quote:2026-03-23"_s};
        QTest::newRow("weeks") << u"[] Call +2w"_s << QStringList{u"task:Call:2026-04-03"_s};
        QTest::newRow("months") << u"[] Call +1m"_s << QStringList{u"task:Call:2026-04-20"_s};
        QTest::newRow("no such day") << u"[] Call 2026-02-30"_s << QStringList{u"task:Call 2026-02-30"_s};
        QTest::newRow("day in the middle")
            << u"[] Call 2026-04-01 or so"_s << QStringList{u"task:Call 2026-04-01 or so"_s};
        QTest::newRow("feedback keeps its day")
            << u"> Slow since 2026-01-01"_s << QStringList{u"feedback:Slow since 2026-01-01"_s};
        QTest::newRow("code") << u"```\n[] no\n```\n[] yes"_s << QStringList{u"task:yes"_s};
        QTest::newRow("chinese") << u"[] 发报价 +1w\n> 导出太慢"_s
                                 << QStringList{u"task:发报价:2026-03-27"_s, u"feedback:导出太慢"_s};
        QTest::newRow("line ends of Windows")
            << u"[] Call\r\n! Quote\r\n"_s << QStringList{u"task:Call"_s, u"promise:Quote"_s};
    }
    void a_line_makes_what_its_mark_says() {
        QFETCH(const QString, note);
        QFETCH(const QStringList, made);
        QCOMPARE(found(noteLines(note, today)), made);
    }

    void a_changed_note_makes_only_what_it_had_not() {
        const QString before = u"[] Call\n> Slow"_s;
        QCOMPARE(found(addedNoteLines(before, before, today)), QStringList{});
        QCOMPARE(found(addedNoteLines(before, u"> Slow\n[] Call\n[] Call\n! Quote"_s, today)),
                 (QStringList{u"task:Call"_s, u"promise:Quote"_s}));
        QCOMPARE(found(addedNoteLines({}, before, today)), (QStringList{u"task:Call"_s, u"feedback:Slow"_s}));
        QCOMPARE(found(addedNoteLines(before, {}, today)), QStringList{});
    }
};

QTEST_GUILESS_MAIN(NoteLinesTest)
#include "tst_note_lines.moc"
