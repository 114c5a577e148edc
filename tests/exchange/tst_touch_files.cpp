// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/attachment_files.h"
#include "exchange/touch_files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tenure;
using namespace tenure::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

PhotoFacts photo(std::optional<PhotoTime> taken, std::optional<PhotoPlace> place = {}) {
    return {taken, place};
}
PhotoTime at(int day, int hour, int minute) {
    return {QDate(2026, 3, day), QTime(hour, minute)};
}

} // namespace

class TouchFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_visit_goes_from_the_first_photo_to_the_last_of_its_day() {
        const VisitFacts facts =
            visitFacts({photo(at(18, 11, 5)), photo(std::nullopt), photo(at(18, 9, 30)),
                        photo(at(18, 10, 0), PhotoPlace{59.1, 11.4}), photo(at(19, 12, 0))});
        QCOMPARE(facts.day, std::optional(QDate(2026, 3, 18)));
        QCOMPARE(facts.checkIn, std::optional(QTime(9, 30)));
        QCOMPARE(facts.checkOut, std::optional(QTime(11, 5)));
        QCOMPARE(facts.place, u"59.10000, 11.40000"_s);
    }

    void one_photo_has_no_end_and_none_says_nothing() {
        const VisitFacts one = visitFacts({photo(at(18, 9, 30))});
        QCOMPARE(one.checkIn, std::optional(QTime(9, 30)));
        QVERIFY(!one.checkOut);
        QVERIFY(one.place.isEmpty());
        QCOMPARE(visitFacts({}), VisitFacts());
        QCOMPARE(visitFacts({photo(std::nullopt)}), VisitFacts());
    }

    void what_can_be_taken_is_taken_and_the_rest_is_told() {
        QTemporaryDir folder;
        const QString book = folder.filePath(u"a.tenure"_s);
        const QString small = folder.filePath(u"note.txt"_s);
        QFile file(small);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        QFile large(folder.filePath(u"large.bin"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(attachmentLimit + 1));
        large.close();
        const TakenFiles taken =
            takeTouchFiles(book, {folder.filePath(u"gone.jpg"_s), small, large.fileName()});
        QCOMPARE(taken.files.size(), std::size_t(1));
        QCOMPARE(taken.files.front().attachment.name, u"note.txt"_s);
        QCOMPARE(readAttachment(book, taken.files.front().attachment).value(), QByteArray("hello"));
        QCOMPARE(taken.problems.size(), 2);
        QVERIFY(taken.problems.at(0).contains(u"gone.jpg"_s));
        QVERIFY(taken.problems.at(1).contains(u"large.bin"_s));
    }
};

QTEST_GUILESS_MAIN(TouchFilesTest)
#include "tst_touch_files.moc"
