// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/decimal.h"

#include <algorithm>

namespace tenure::query {

namespace {

qint64 powerOfTen(int exponent) {
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

constexpr qint64 limit = 1'000'000'000'000'000'000; // 10^18: one digit more than the largest magnitude

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

} // namespace

Decimal Decimal::scaled(qint64 units, int scale) {
    Decimal result;
    while (scale > 0 && units % 10 == 0) {
        units /= 10;
        --scale;
    }
    result.m_units = units;
    result.m_scale = scale;
    return result;
}

std::optional<Decimal> Decimal::read(QStringView text) {
    bool negative = false;
    if (!text.isEmpty() && (text.front() == u'-' || text.front() == u'+')) {
        negative = text.front() == u'-';
        text = text.mid(1);
    }
    qint64 units = 0;
    int scale = 0;
    int digits = 0;
    bool behindPoint = false;
    for (const QChar c : text) {
        if (c == u'.' && !behindPoint) {
            behindPoint = true;
            continue;
        }
        if (!isDigit(c) || units >= limit / 10 || scale == maxDigits)
            return std::nullopt;
        units = units * 10 + (c.unicode() - u'0');
        scale += behindPoint ? 1 : 0;
        ++digits;
    }
    if (digits == 0 || text.back() == u'.')
        return std::nullopt;
    return scaled(negative ? -units : units, scale);
}

std::optional<Decimal> Decimal::shifted(int digits) const {
    const int fromScale = std::min(digits, m_scale);
    qint64 units = m_units;
    for (int i = fromScale; i < digits; ++i) {
        if (units >= limit / 10 || units <= -limit / 10)
            return std::nullopt;
        units *= 10;
    }
    return scaled(units, m_scale - fromScale);
}

QString Decimal::text() const {
    QString digits = QString::number(m_units < 0 ? -m_units : m_units);
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, u'0');
        digits.insert(digits.size() - m_scale, u'.');
    }
    return m_units < 0 ? u'-' + digits : digits;
}

qint64 Decimal::whole() const {
    return m_units / powerOfTen(m_scale);
}

double Decimal::toDouble() const {
    return m_scale == 0 ? static_cast<double>(m_units) : text().toDouble();
}

bool Decimal::operator<(const Decimal& other) const {
    // The parts behind the point as 18 digits: they fit into 64 bits where whole numbers of that scale would
    // not.
    const auto behindPoint = [](const Decimal& d) {
        return d.m_units % powerOfTen(d.m_scale) * powerOfTen(maxDigits - d.m_scale);
    };
    return whole() != other.whole() ? whole() < other.whole() : behindPoint(*this) < behindPoint(other);
}

} // namespace tenure::query
