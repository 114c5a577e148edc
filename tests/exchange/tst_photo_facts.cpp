// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/photo_facts.h"
#include "tests/support/photo.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure::exchange;
using tenure::test::photo;
using tenure::test::PhotoTags;

namespace {

PhotoTags ofWarsaw() {
    PhotoTags tags;
    tags.taken = "2026:03:20 14:05:09";
    tags.changed = "2026:03:21 08:00:00";
    tags.northing = "N";
    tags.easting = "E";
    tags.latitude = {52, 13, 4685};
    tags.longitude = {21, 0, 4404};
    return tags;
}

const PhotoTime taken{QDate(2026, 3, 20), QTime(14, 5, 9)};

} // namespace

class TestPhotoFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void time_and_place_are_read_in_both_byte_orders() {
        for (const bool bigEndian : {false, true}) {
            PhotoTags tags = ofWarsaw();
            tags.bigEndian = bigEndian;
            const PhotoFacts facts = photoFacts(photo(tags));
            QVERIFY(facts.taken && *facts.taken == taken);
            QVERIFY(facts.place.has_value());
            QCOMPARE(placeText(*facts.place), u"52.22968, 21.01223"_s);
        }
    }

    void the_southern_and_western_halves_are_negative() {
        PhotoTags tags = ofWarsaw();
        tags.northing = "S";
        tags.easting = "W";
        const PhotoFacts facts = photoFacts(photo(tags));
        QVERIFY(facts.place.has_value());
        QCOMPARE(placeText(*facts.place), u"-52.22968, -21.01223"_s);
    }

    void without_the_time_of_the_shot_that_of_the_file_counts() {
        PhotoTags tags = ofWarsaw();
        tags.taken = "0000:00:00 00:00:00";
        const PhotoFacts facts = photoFacts(photo(tags));
        QVERIFY(facts.taken.has_value());
        QCOMPARE(facts.taken->day, QDate(2026, 3, 21));
        QCOMPARE(facts.taken->time, QTime(8, 0));
    }

    void what_is_missing_or_impossible_is_left_out() {
        QVERIFY(photoFacts(photo({})) == PhotoFacts());
        PhotoTags tags = ofWarsaw();
        tags.taken = tags.changed = "2026:13:45 14:05:09";
        QVERIFY(!photoFacts(photo(tags)).taken);
        tags = ofWarsaw();
        tags.northing = "X";
        QVERIFY(!photoFacts(photo(tags)).place);
        tags = ofWarsaw();
        tags.denominator = 0;
        QVERIFY(!photoFacts(photo(tags)).place);
        tags = ofWarsaw();
        tags.latitude = {91, 0, 0};
        QVERIFY(!photoFacts(photo(tags)).place);
        tags = ofWarsaw();
        tags.latitude = tags.longitude = {}; // no fix
        QVERIFY(!photoFacts(photo(tags)).place);
        QVERIFY(photoFacts(photo(tags)).taken.has_value());
    }

    void other_files_say_nothing() {
        QVERIFY(photoFacts({}) == PhotoFacts());
        QVERIFY(photoFacts("\xff\xd8") == PhotoFacts());
        QVERIFY(photoFacts("\x89PNG\r\n\x1a\n") == PhotoFacts());
        QVERIFY(photoFacts(QByteArray(100'000, '\xff')) == PhotoFacts());
    }

    void cut_photos_say_what_they_say_or_nothing() {
        const QByteArray whole = photo(ofWarsaw());
        for (qsizetype size = 0; size < whole.size(); ++size) {
            // A copy of its own, so that a sanitizer sees a read behind the end.
            const PhotoFacts facts = photoFacts(QByteArray(whole.constData(), size));
            QVERIFY2(!facts.taken || facts.taken->day.year() == 2026, qPrintable(QString::number(size)));
        }
    }

    void garbage_in_a_photo_never_gives_an_impossible_place() {
        constexpr quint32 seed = 20260320;
        QRandomGenerator random(seed);
        const QByteArray whole = photo(ofWarsaw());
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = whole;
            for (int i = 0; i < 1 + round % 8; ++i)
                bytes[2 + random.bounded(bytes.size() - 2)] = char(random.bounded(256));
            const PhotoFacts facts = photoFacts(bytes);
            QVERIFY2(!facts.place ||
                         (std::abs(facts.place->latitude) <= 90 && std::abs(facts.place->longitude) <= 180),
                     qPrintable(u"seed %1, round %2"_s.arg(seed).arg(round)));
            QVERIFY(!facts.taken || (facts.taken->day.isValid() && facts.taken->time.isValid()));
        }
    }
};

QTEST_GUILESS_MAIN(TestPhotoFacts)
#include "tst_photo_facts.moc"
