// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/book.h"
#include "store/safety/book_inspection.h"
#include "store/safety/wal_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace tenure;
using namespace tenure::store;
using namespace Qt::Literals::StringLiterals;

/// What a log that a stopped program left behind says when bits of it changed.
class WalDamageTest : public QObject {
    Q_OBJECT

    static constexpr quint32 pageSize = 4096;
    static constexpr qsizetype frameBytes = 24 + pageSize;
    static constexpr int transactions = 8;

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_file;
    QByteArray m_log;
    std::vector<int> m_commits; ///< the numbers of the frames that end a transaction, from 0

    static QByteArray bytes(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString& path, const QByteArray& content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    static qsizetype frameAt(int number) { return 32 + number * frameBytes; }
    /// What is said of the log with @p damaged bytes.
    [[nodiscard]] QString said(const QByteArray& damaged) const {
        put(m_path + "-wal"_L1, damaged);
        return walDamage(m_path + "-wal"_L1, pageSize);
    }
    [[nodiscard]] QByteArray flipped(qsizetype at) const {
        QByteArray log = m_log;
        log[at] = char(log.at(at) ^ 4);
        return log;
    }

private Q_SLOTS:
    void initTestCase() {
        const QString origin = m_folder.filePath(u"origin.tenure"_s);
        m_path = m_folder.filePath(u"a.tenure"_s);
        const auto book = Book::create(origin, {}, {});
        QVERIFY(book);
        for (int i = 0; i < transactions; ++i)
            QVERIFY((*book)->writeAndWait({u"add"_s}, [](Transaction& t) {
                t.connection().execute(
                    "INSERT INTO account (uuid, name) VALUES (randomblob(16), hex(randomblob(40)))");
                t.wrote();
            }));
        m_file = bytes(origin);
        m_log = bytes(origin + "-wal"_L1);
        put(m_path, m_file);
        for (int frame = 0; frameAt(frame + 1) <= m_log.size(); ++frame)
            if (qFromBigEndian<quint32>(m_log.constData() + frameAt(frame) + 4) != 0)
                m_commits.push_back(frame);
        QCOMPARE(m_commits.size(), std::size_t(transactions));
    }

    void a_whole_log_says_nothing() {
        QCOMPARE(said(m_log), QString());
        QVERIFY(readWal(m_path + "-wal"_L1));
        QCOMPARE(inspectBook(m_path).state, BookState::Sound);
    }

    void a_flip_before_the_last_transaction_but_one_is_damage() {
        const int last = m_commits[m_commits.size() - 3];
        for (int frame = 0; frame <= last; ++frame)
            for (const qsizetype at : {0, 9, 17, 500, 4100})
                QVERIFY2(!said(flipped(frameAt(frame) + at)).isEmpty(),
                         qPrintable(u"frame %1 + %2"_s.arg(frame).arg(at)));
        QVERIFY(!said(flipped(frameAt(last) + 500)).isEmpty());
        QCOMPARE(inspectBook(m_path).state, BookState::Damaged);
        const auto book = Book::open(m_path, {});
        QVERIFY(book);
        QCOMPARE((*book)->writeState(), WriteState::Damaged);
        QCOMPARE(bytes(m_path), m_file);
    }

    void a_flip_in_the_header_is_damage() {
        for (qsizetype at = 0; at < 32; ++at)
            QVERIFY2(!said(flipped(at)).isEmpty(), qPrintable(u"byte %1"_s.arg(at)));
    }

    void a_last_transaction_that_is_torn_is_what_a_power_cut_leaves() {
        const int first = m_commits[m_commits.size() - 2] + 1;
        for (int frame = first; frame <= m_commits.back(); ++frame)
            QCOMPARE(said(flipped(frameAt(frame) + 500)), QString());
        QCOMPARE(said(m_log.first(frameAt(first) + 1000)), QString());
        QCOMPARE(said(m_log.first(20)), QString());
        QCOMPARE(said({}), QString());
    }

    void frames_of_an_earlier_round_are_no_damage() {
        // The log begins again from its start, with other salts; what it held before lies behind.
        QByteArray log = m_log;
        for (int frame = m_commits[1] + 1; frameAt(frame + 1) <= log.size(); ++frame)
            log[frameAt(frame) + 8] = char(log.at(frameAt(frame) + 8) + 1);
        QCOMPARE(said(log), QString());
    }

    void garbage_is_no_log() {
        QCOMPARE(said(QByteArray(40'000, 'x')), QString());
        QCOMPARE(said(QByteArray(40'000, '\0')), QString());
    }
};

QTEST_GUILESS_MAIN(WalDamageTest)
#include "tst_wal_damage.moc"
