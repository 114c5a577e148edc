// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/uuid.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <atomic>

namespace tenure::domain {

namespace {

constexpr qsizetype uuidSize = 16;
constexpr qsizetype uuidTextSize = 36;

/// 42 bits between the time and the random bits. It starts below 2^41, so that it does not wrap within 2^41
/// calls.
quint64 nextCount() {
    static std::atomic<quint64> count{QRandomGenerator::system()->generate64() >> 23};
    return count.fetch_add(1, std::memory_order_relaxed);
}

bool isDashPosition(qsizetype position) {
    return position == 8 || position == 13 || position == 18 || position == 23;
}

int hexValue(char16_t digit) {
    if (digit >= u'0' && digit <= u'9')
        return digit - u'0';
    if (digit >= u'a' && digit <= u'f')
        return digit - u'a' + 10;
    if (digit >= u'A' && digit <= u'F')
        return digit - u'A' + 10;
    return -1;
}

} // namespace

QByteArray newUuid(const QDateTime& now) {
    const quint64 milliseconds = static_cast<quint64>(qMax<qint64>(0, now.toMSecsSinceEpoch()));
    const quint64 count = nextCount();
    // RFC 9562, 5.7: 48 bits of time, version 7, 12 bits; variant 10, 62 bits. The count fills the 12 bits
    // and the first 30 of the 62.
    const quint64 high = (milliseconds << 16) | 0x7000 | ((count >> 30) & 0xfff);
    const quint64 low =
        (quint64(2) << 62) | ((count & 0x3fff'ffff) << 32) | QRandomGenerator::global()->generate();
    QByteArray uuid(uuidSize, Qt::Uninitialized);
    qToBigEndian(high, uuid.data());
    qToBigEndian(low, uuid.data() + sizeof high);
    return uuid;
}

QString uuidText(const QByteArray& uuid) {
    if (uuid.size() != uuidSize)
        return {};
    static constexpr char16_t digits[] = u"0123456789abcdef";
    QString text;
    text.reserve(uuidTextSize);
    for (const char signedByte : uuid) {
        if (isDashPosition(text.size()))
            text += u'-';
        const auto byte = static_cast<unsigned char>(signedByte);
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

QByteArray uuidFromText(const QString& text) {
    if (text.size() != uuidTextSize)
        return {};
    QByteArray uuid;
    uuid.reserve(uuidSize);
    for (qsizetype i = 0; i < uuidTextSize;) {
        if (isDashPosition(i)) {
            if (text[i] != u'-')
                return {};
            ++i;
            continue;
        }
        const int high = hexValue(text[i].unicode());
        const int low = hexValue(text[i + 1].unicode());
        if (high < 0 || low < 0)
            return {};
        uuid += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return uuid;
}

} // namespace tenure::domain
