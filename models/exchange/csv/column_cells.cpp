// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of ColumnProfiler that takes cells in; column_profile.cpp draws the conclusions.

#include "exchange/csv/column_profile.h"
#include "exchange/csv/html_text.h"

#include <algorithm>
#include <string_view>

namespace tenure::exchange {
namespace {

constexpr qsizetype sampleCount = 5;
constexpr qsizetype sampleLength = 200;
constexpr size_t candidateCount = 200;
constexpr qsizetype longestValue = 48; ///< numbers and dates are shorter
constexpr int longestExactNumber = 15; ///< digits that a double, and so a spreadsheet, keeps

bool isDigits(QByteArrayView text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isPhone(const QString& text) {
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return text.startsWith(u'+') && digits >= 8;
}

} // namespace

ColumnProfiler::ColumnProfiler(QString name, size_t distinctLimit)
    : m_name(std::move(name)), m_distinctLimit(distinctLimit) {}

void ColumnProfiler::add(QByteArrayView utf8, qint64 row) {
    ++m_cells;
    while (!utf8.isEmpty() && (utf8.front() == ' ' || utf8.front() == '\t'))
        utf8 = utf8.sliced(1);
    while (!utf8.isEmpty() && (utf8.back() == ' ' || utf8.back() == '\t'))
        utf8 = utf8.chopped(1);
    if (utf8.isEmpty()) {
        ++m_empty;
        return;
    }
    countDistinct(utf8);
    if (addPlain(utf8))
        return;
    const QString text = QString::fromUtf8(utf8).trimmed();
    if (text.isEmpty())
        ++m_empty;
    else
        addText(text, row);
}

void ColumnProfiler::countDistinct(QByteArrayView utf8) {
    if (m_distinctFull)
        return;
    const bool isNew =
        m_distinct.insert(std::hash<std::string_view>{}({utf8.data(), size_t(utf8.size())})).second;
    if (isNew && m_samples.size() < sampleCount)
        m_samples.append(
            QString::fromUtf8(utf8.first(std::min(utf8.size(), 4 * sampleLength))).left(sampleLength));
    m_distinctFull = m_distinct.size() >= m_distinctLimit;
}

/// The short way for the cells that large files are made of: plain digits and ISO days.
bool ColumnProfiler::addPlain(QByteArrayView utf8) {
    const bool isoDay = utf8.size() == 10 && utf8[4] == '-' && utf8[7] == '-';
    if (isoDay && parseDate(utf8, DateOrder::YearMonthDay)) {
        ++m_dates;
        for (qint64& fit : m_ordersFit)
            ++fit;
        return true;
    }
    const bool isoMonth =
        utf8.size() == 7 && utf8[4] == '-' && isDigits(utf8.first(4)) && isDigits(utf8.last(2));
    if (isoMonth && utf8.last(2) >= QByteArrayView("01") && utf8.last(2) <= QByteArrayView("12")) {
        ++m_months;
        return true;
    }
    if (addPlainDecimal(utf8))
        return true;
    // One digit may be yes or no, six a month, eight a day.
    const auto size = utf8.size();
    if (size < 2 || size == 6 || size == 8 || size > longestExactNumber || utf8.front() == '0' ||
        !isDigits(utf8))
        return false;
    ++m_numbers;
    return true;
}

/// "1234.5", "-0,25": digits with one decimal sign between them, unless they can be a month ("2026.01",
/// "1.2026").
bool ColumnProfiler::addPlainDecimal(QByteArrayView utf8) {
    if (!utf8.isEmpty() && utf8.front() == '-')
        utf8 = utf8.sliced(1);
    const auto sign = std::find_if(utf8.begin(), utf8.end(), [](char c) { return c < '0' || c > '9'; });
    if (sign == utf8.end() || (*sign != '.' && *sign != ','))
        return false;
    const qsizetype whole = sign - utf8.begin();
    const qsizetype decimals = utf8.size() - whole - 1;
    if (!isDigits(utf8.sliced(whole + 1)) || whole < 1 || whole > longestExactNumber ||
        decimals > longestExactNumber)
        return false;
    const bool isZero = whole == 1 && utf8.front() == '0';
    if ((utf8.front() == '0' && !isZero) || (whole == 4 && decimals <= 2) || decimals == 4)
        return false;
    ++m_numbers;
    if (decimals == 3 && whole <= 3 && !isZero) {
        ++m_decimal.open;
        m_decimal.openComma += *sign == ',';
    } else {
        ++(*sign == '.' ? m_decimal.dot : m_decimal.comma);
    }
    return true;
}

void ColumnProfiler::addText(const QString& text, qint64 row) {
    if (isNullWord(text)) {
        ++m_nullWords;
        return;
    }
    m_html += isHtmlLink(text);
    m_spaced += std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    Candidate cell;
    cell.misfit.reason = ValueError::NotADate;
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (hasDigit && text.size() <= longestValue) {
        cell.number = addNumber(text);
        cell.date = addDate(text, cell.misfit.reason);
        cell.month = !cell.date && parseMonth(text).has_value();
    }
    cell.boolean = parseBool(text).has_value();
    m_months += cell.month;
    m_bools += cell.boolean;
    m_boolWords += cell.boolean && !cell.number;
    // A cell that fits every reading is never a misfit; of the others the first ones are kept.
    if (m_candidates.size() < candidateCount) {
        cell.misfit.row = row;
        cell.misfit.text = text.left(sampleLength);
        m_candidates.push_back(std::move(cell));
    }
}

bool ColumnProfiler::addNumber(const QString& text) {
    if (isPhone(text)) {
        ++m_phones;
        return false;
    }
    const std::optional<NumberShape> shape = numberShape(text);
    if (!shape)
        return false;
    const domain::Currency none = domain::Currency::eur();
    const tl::expected<Amount, ValueError> byDot = parseAmount(text, {u'.'}, none);
    const tl::expected<Amount, ValueError> byComma = parseAmount(text, {u','}, none);
    const bool percent = shape->percent && parseNumber(text, {u'.'}) == parseNumber(text, {u','});
    const auto isUnknown = [](const auto& amount) {
        return !amount && amount.error() == ValueError::UnknownCurrency; // a number with "kr"
    };
    const bool dot = byDot.has_value() || isUnknown(byDot) || (shape->percent && parseNumber(text, {u'.'}));
    const bool comma =
        byComma.has_value() || isUnknown(byComma) || (shape->percent && parseNumber(text, {u','}));
    if (!dot && !comma)
        return false;
    ++m_numbers;
    const QByteArrayView body(shape->body.data(), shape->body.size());
    const auto dotDigits = readDigits(*shape, '.');
    const auto commaDigits = readDigits(*shape, ',');
    if (dot && comma && !percent && dotDigits != commaDigits) {
        ++m_decimal.open;
        m_decimal.openComma += body.contains(',');
    } else if (dot != comma) {
        ++(dot ? m_decimal.dot : m_decimal.comma);
    }
    m_withCurrency += !shape->affix.isEmpty();
    const std::optional<domain::Currency> currency = byDot     ? byDot->currency
                                                     : byComma ? byComma->currency
                                                               : std::nullopt;
    if (currency && std::find(m_currencies.begin(), m_currencies.end(), *currency) == m_currencies.end())
        m_currencies.push_back(*currency);
    if (isDigits(body) && shape->affix.isEmpty()) {
        m_leadingZeros += body.size() > 1 && body.front() == '0';
        m_longDigits += body.size() > longestExactNumber;
        m_plainDates += body.size() == 8 && body >= QByteArrayView("19500101") &&
                        body < QByteArrayView("21000101") && parseDate(text, DateOrder::YearMonthDay);
        m_plainMonths += body.size() == 6 && body >= QByteArrayView("195001") &&
                         body < QByteArrayView("210001") && parseMonth(text);
    }
    return true;
}

bool ColumnProfiler::addDate(const QString& text, ValueError& reason) {
    const std::optional<DateShape> shape = dateShape(text);
    if (!shape)
        return false;
    QStringView rest = shape->rest;
    if (rest.startsWith(u'T') || rest.startsWith(u','))
        rest = rest.sliced(1);
    const std::optional<ClockTime> clock = rest.isEmpty() ? ClockTime{QTime(0, 0), {}} : clockTime(rest);
    if (!clock)
        return false;
    std::array<tl::expected<QDate, ValueError>, 3> days;
    bool any = false;
    for (size_t i = 0; i < days.size(); ++i) {
        // A year at the end is never of the order that has it first.
        const bool otherEnd =
            shape->kind == DateShape::Kind::YearLast && allDateOrders[i] == DateOrder::YearMonthDay;
        days[i] = otherEnd ? tl::unexpected(ValueError::AmbiguousDate) : dayOf(*shape, allDateOrders[i]);
        any = any || days[i].has_value();
    }
    if (!any) {
        reason = ValueError::NoSuchDay;
        return false;
    }
    ++m_dates;
    m_times += clock->time != QTime(0, 0);
    for (size_t i = 0; i < days.size(); ++i) {
        m_ordersFit[i] += days[i].has_value();
        m_ordersPossible[i] = m_ordersPossible[i] && days[i].has_value();
        for (size_t j = 0; j < i; ++j)
            if (days[i] && days[j] && *days[i] != *days[j])
                m_ordersDiffer[i][j] = m_ordersDiffer[j][i] = true;
    }
    return true;
}

} // namespace tenure::exchange
