// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/page_checksum.h"

#include <QtEndian>
#include <QtTest>

#include <vector>

using namespace tenure::store;

/// The algorithm against its definition, https://sqlite.org/cksumvfs.html: for each pair of 32-bit words x, y
/// of the page before its last 8 bytes: s1 += x + s2, s2 += y + s1; s1 and s2 are stored, all little-endian.
class PageChecksumTest : public QObject {
    Q_OBJECT

    using Page = std::vector<unsigned char>;

    static Page patterned(std::size_t size) {
        Page page(size);
        for (std::size_t i = 0; i < size; ++i)
            page[i] = static_cast<unsigned char>(i * 7 + i / 256 + 3);
        return page;
    }
    static quint32 stored(const Page& page, std::size_t fromEnd) {
        return qFromLittleEndian<quint32>(page.data() + page.size() - fromEnd);
    }
    static Page header(int sizeField, unsigned char reserved) {
        Page bytes(headerBytes);
        std::copy_n("SQLite format 3", 16, bytes.begin());
        qToBigEndian(quint16(sizeField), bytes.data() + 16);
        bytes[20] = reserved;
        return bytes;
    }

private Q_SLOTS:
    void a_single_one_gives_two_numbers_of_fibonacci() {
        // s1 and s2 then add each other in turn, 63 times for the 504 bytes of the smallest page.
        Page page(512);
        page[0] = 1;
        putChecksum(page);
        quint32 first = 1;
        quint32 second = 1;
        for (int i = 1; i < 63; ++i) {
            first += second;
            second += first;
        }
        QCOMPARE(stored(page, 8), first);
        QCOMPARE(stored(page, 4), second);
        QCOMPARE(stored(page, 8), 0x88BA1575U); // the 125th, modulo 2^32
        QVERIFY(isChecksumRight(page));
    }

    void words_are_little_endian_and_the_second_one_counts_for_the_second_sum() {
        Page page(512);
        // 0x01020304 as the last word before the checksum: nothing is added after it.
        page[500] = 0x04;
        page[501] = 0x03;
        page[502] = 0x02;
        page[503] = 0x01;
        putChecksum(page);
        QCOMPARE(stored(page, 8), 0U);
        QCOMPARE(stored(page, 4), 0x01020304U);
        const Page expected{0, 0, 0, 0, 4, 3, 2, 1};
        QVERIFY(std::equal(expected.begin(), expected.end(), page.end() - 8));
    }

    void pages_have_the_checksum_that_sqlite_itself_gives_them_data() {
        QTest::addColumn<int>("size");
        QTest::addColumn<quint32>("first");
        QTest::addColumn<quint32>("second");
        // Computed by the function of SQLite's own layer (ext/misc/cksumvfs.c) for the same bytes.
        QTest::newRow("512") << 512 << 0xD16131DDU << 0x316B3CBEU;
        QTest::newRow("4096") << 4096 << 0xB7847CA4U << 0x835DA84BU;
        QTest::newRow("65536") << 65536 << 0xB73707B4U << 0x8C46C45BU;
    }
    void pages_have_the_checksum_that_sqlite_itself_gives_them() {
        QFETCH(int, size);
        Page page = patterned(std::size_t(size));
        putChecksum(page);
        QTEST(stored(page, 8), "first");
        QTEST(stored(page, 4), "second");
    }

    void each_flipped_bit_of_a_page_is_noticed() {
        Page page = patterned(4096);
        putChecksum(page);
        int missed = 0;
        for (std::size_t bit = 0; bit < page.size() * 8; ++bit) {
            const auto mask = static_cast<unsigned char>(1U << (bit % 8));
            page[bit / 8] ^= mask;
            missed += isChecksumRight(page) ? 1 : 0;
            page[bit / 8] ^= mask;
        }
        QCOMPARE(missed, 0);
        QVERIFY(isChecksumRight(page));
    }

    void a_page_of_zeros_is_right() {
        // SQLite leaves such pages where it makes a file longer.
        QVERIFY(isChecksumRight(Page(4096)));
    }

    void the_header_tells_the_size_and_whether_there_are_checksums() {
        QCOMPARE(pageFormatOf(header(4096, 8)).pageSize, 4096U);
        QVERIFY(pageFormatOf(header(4096, 8)).checksums);
        QVERIFY(!pageFormatOf(header(4096, 0)).checksums);
        QVERIFY(!pageFormatOf(header(4096, 12)).checksums);
        QCOMPARE(pageFormatOf(header(1, 8)).pageSize, 65536U);
        QCOMPARE(pageFormatOf(header(4097, 8)).pageSize, 0U);
        QCOMPARE(pageFormatOf(header(256, 8)).pageSize, 0U);
        QVERIFY(!pageFormatOf(Page(headerBytes)).checksums);
    }

    void unused_pages_are_found_along_the_chain_and_a_broken_chain_ends() {
        // Page 1 names page 2, which names 4 and 5 and then page 3, which names 6.
        std::vector<Page> file(6, Page(512));
        qToBigEndian(quint32(2), file[0].data() + 32);
        qToBigEndian(quint32(5), file[0].data() + 36);
        const auto trunk = [&](std::size_t at, quint32 next, const std::vector<quint32>& leaves) {
            qToBigEndian(next, file[at].data());
            qToBigEndian(quint32(leaves.size()), file[at].data() + 4);
            for (std::size_t i = 0; i < leaves.size(); ++i)
                qToBigEndian(leaves[i], file[at].data() + 8 + 4 * i);
        };
        trunk(1, 3, {4, 5});
        trunk(2, 0, {6});
        for (Page& page : file)
            putChecksum(page);
        const auto unused = [&] {
            std::vector<quint32> pages;
            Page buffer(512);
            eachUnusedPage(
                [&](quint32 page, std::span<unsigned char> to) {
                    if (page < 1 || page > file.size())
                        return false;
                    std::copy(file[page - 1].begin(), file[page - 1].end(), to.begin());
                    return true;
                },
                buffer,
                [&](quint32 page) {
                    pages.push_back(page);
                    return true;
                });
            return pages;
        };
        QCOMPARE(unused(), (std::vector<quint32>{4, 5, 6}));
        file[2][100] ^= 1;
        QCOMPARE(unused(), (std::vector<quint32>{4, 5}));
        file[0][100] ^= 1;
        QCOMPARE(unused(), std::vector<quint32>{});
    }
};

QTEST_GUILESS_MAIN(PageChecksumTest)
#include "tst_page_checksum.moc"
