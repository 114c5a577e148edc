// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clock.h"
#include "domain/uuid.h"

#include <QTest>
#include <QTimeZone>

#include <set>

using namespace tenure::domain;
using namespace Qt::Literals::StringLiterals;

class TestUuid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aUuidCarriesItsInstantVersionAndVariant() {
        // 2026-03-31T12:00:00Z is 1,774,958,400,000 ms, in hexadecimal 019d43de1600.
        const QByteArray uuid = newUuid(QDateTime(QDate(2026, 3, 31), QTime(12, 0), Qt::UTC));
        QCOMPARE(uuid.size(), 16);
        QCOMPARE(uuid.left(6).toHex(), QByteArray::number(1'774'958'400'000LL, 16).rightJustified(12, '0'));
        QCOMPARE(uuid[6] & 0xf0, 0x70);
        QCOMPARE(uuid[8] & 0xc0, 0x80);
    }

    void anInstantBefore1970CountsAs1970() {
        const QByteArray uuid = newUuid(QDateTime(QDate(1969, 12, 31), QTime(23, 0), Qt::UTC));
        QCOMPARE(uuid.left(6), QByteArray(6, '\0'));
    }

    void uuidsOfOneInstantAscendAndDiffer() {
        const QDateTime now = FixedClock(QDate(2026, 3, 2)).now();
        std::set<QByteArray> seen;
        QByteArray before;
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray uuid = newUuid(now);
            QVERIFY2(before < uuid, qPrintable(uuidText(before) + u" then "_s + uuidText(uuid)));
            seen.insert(uuid);
            before = uuid;
        }
        QCOMPARE(seen.size(), 100'000U);
    }

    void aLaterInstantSortsLater() {
        const QDateTime now = FixedClock(QDate(2026, 3, 2)).now();
        QVERIFY(newUuid(now) < newUuid(now.addMSecs(1)));
    }

    void theTextFormReadsBack() {
        const QByteArray bytes = QByteArray::fromHex("0190a1b2c3d47e5f8a6b7c8d9e0f1a2b");
        QCOMPARE(uuidText(bytes), u"0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b"_s);
        QCOMPARE(uuidFromText(uuidText(bytes)), bytes);
        QCOMPARE(uuidFromText(u"0190A1B2-C3D4-7E5F-8A6B-7C8D9E0F1A2B"_s), bytes);
    }

    void whatIsNoUuidIsEmpty_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("too short") << u"0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2"_s;
        QTest::newRow("too long") << u"0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2bb"_s;
        QTest::newRow("no dash") << u"0190a1b20c3d4-7e5f-8a6b-7c8d9e0f1a2b"_s;
        QTest::newRow("dash elsewhere") << u"0190a1b-2c3d4-7e5f-8a6b-7c8d9e0f1a2b"_s;
        QTest::newRow("no digit") << u"0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2g"_s;
        QTest::newRow("full-width digit") << u"0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2\uff11"_s;
    }
    void whatIsNoUuidIsEmpty() {
        QFETCH(QString, text);
        QCOMPARE(uuidFromText(text), QByteArray());
    }

    void bytesOfAnotherLengthHaveNoText() {
        QCOMPARE(uuidText(QByteArray(15, 'x')), QString());
        QCOMPARE(uuidText(QByteArray()), QString());
    }
};

QTEST_GUILESS_MAIN(TestUuid)
#include "tst_uuid.moc"
