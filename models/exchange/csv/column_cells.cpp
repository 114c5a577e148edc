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
constexpr size_t misfitCount = 20;
constexpr qsizetype longestNullWord = 21; ///< in bytes
constexpr qsizetype longestBoolWord = 21; ///< in bytes
constexpr qsizetype longestValue = 64;    ///< numbers and dates are shorter, in bytes
constexpr int longestExactNumber = 15;    ///< digits that a double, and so a spreadsheet, keeps

bool isDigits(QByteArrayView text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// False for most texts: no digit, too many letters, a word glued to a digit, signs that numbers and dates do
/// not have.
bool canBeValue(QByteArrayView utf8) {
    constexpr QByteArrayView foreign = "@_#&!?;=<>[]{}|^~*`\"\\";
    constexpr int mostLetters = 20; // "2010-10-14T12:00:00.000 GMT", "31 października 2026"
    constexpr int longestGlued = 4; // "EUR5", "US$5"
    if (utf8.size() > longestValue)
        return false;
    int letters = 0;
    int run = 0;
    bool hasDigit = false;
    for (const char c : utf8) {
        const bool digit = c >= '0' && c <= '9';
        hasDigit = hasDigit || digit || c == '\xEF'; // full-width digits
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (foreign.contains(c) || (digit && run > longestGlued))
            return false;
        letters += letter ? 1 : 0;
        run = letter ? run + 1 : 0;
    }
    return hasDigit && letters <= mostLetters;
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
    if (m_times > 0 && utf8 == m_pending) {
        ++m_times;
        return;
    }
    finishRun();
    m_pending.resize(0);
    m_pending.append(utf8);
    m_pendingRow = row;
    m_times = 1;
}

void ColumnProfiler::finishRun() {
    if (m_times == 0)
        return;
    const bool isBlank = uchar(m_pending.front()) > 127 && QString::fromUtf8(m_pending).trimmed().isEmpty();
    if (isBlank) {
        m_empty += m_times;
    } else {
        countDistinct(m_pending);
        const std::optional<Fits> plain = addPlain(m_pending);
        if (plain)
            noteMisfit(*plain);
        else if (m_pending.size() <= longestNullWord && isNullWord(QString::fromUtf8(m_pending)))
            m_nullWords += m_times;
        else
            noteMisfit(addText(m_pending));
    }
    m_times = 0;
}

void ColumnProfiler::noteMisfit(const Fits& fits) {
    const auto note = [&](bool fit, std::vector<Misfit>& list, ValueError reason) {
        if (!fit && list.size() < misfitCount)
            list.push_back({m_pendingRow, QString::fromUtf8(m_pending).left(sampleLength), reason});
    };
    note(fits.number, m_misfits.number, ValueError::NotANumber);
    note(fits.date, m_misfits.date, fits.dateError);
    note(fits.month, m_misfits.month, ValueError::NotADate);
    note(fits.boolean, m_misfits.boolean, ValueError::NotYesOrNo);
}

const ColumnProfiler::DecimalVotes& ColumnProfiler::decimalVotes() {
    finishRun();
    return m_decimal;
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

/// The short way for the cells that large files are made of: plain digits, ISO days and months.
std::optional<ColumnProfiler::Fits> ColumnProfiler::addPlain(QByteArrayView utf8) {
    const auto size = utf8.size();
    Fits fits;
    const bool isoDay = size == 10 && utf8[4] == '-' && utf8[7] == '-';
    if (isoDay && parseDate(utf8, DateOrder::YearMonthDay)) {
        m_dates += m_times;
        for (qint64& fit : m_ordersFit)
            fit += m_times;
        fits.date = true;
        return fits;
    }
    const bool isoMonth = size == 7 && utf8[4] == '-' && isDigits(utf8.first(4)) && isDigits(utf8.last(2));
    if (isoMonth && utf8.last(2) >= QByteArrayView("01") && utf8.last(2) <= QByteArrayView("12")) {
        m_months += m_times;
        fits.month = true;
        return fits;
    }
    // One digit may be yes or no, six a month, eight a day.
    const bool plainDigits = size >= 2 && size != 6 && size != 8 && size <= longestExactNumber &&
                             utf8.front() != '0' && isDigits(utf8);
    if (plainDigits)
        m_numbers += m_times;
    if (!plainDigits && !addPlainDecimal(utf8))
        return {};
    fits.number = true;
    return fits;
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
    m_numbers += m_times;
    if (decimals == 3 && whole <= 3 && !isZero) {
        m_decimal.open += m_times;
        m_decimal.openComma += times(*sign == ',');
    } else {
        (*sign == '.' ? m_decimal.dot : m_decimal.comma) += m_times;
    }
    return true;
}

ColumnProfiler::Fits ColumnProfiler::addText(QByteArrayView utf8) {
    Fits fits;
    m_spaced += times(utf8.contains(' '));
    m_html += times(utf8.front() == '<' && isHtmlLink(QString::fromUtf8(utf8)));
    if (utf8.size() <= longestBoolWord)
        fits.boolean = parseBool(QString::fromUtf8(utf8)).has_value();
    if (canBeValue(utf8)) {
        const QString text = QString::fromUtf8(utf8).trimmed();
        fits.number = addNumber(text);
        const auto wordEnd = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        const qsizetype word = wordEnd - text.begin();
        const bool canBeDate = word == 0 || monthByName(QStringView(text).first(word)) != 0;
        fits.date = canBeDate && addDate(text, fits.dateError);
        fits.month = canBeDate && !fits.date && parseMonth(text).has_value();
    }
    m_months += times(fits.month);
    m_bools += times(fits.boolean);
    m_boolWords += times(fits.boolean && !fits.number);
    return fits;
}

bool ColumnProfiler::addNumber(const QString& text) {
    if (isPhone(text)) {
        m_phones += m_times;
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
    m_numbers += m_times;
    const QByteArrayView body(shape->body.data(), shape->body.size());
    const auto dotDigits = readDigits(*shape, '.');
    const auto commaDigits = readDigits(*shape, ',');
    if (dot && comma && !percent && dotDigits != commaDigits) {
        m_decimal.open += m_times;
        m_decimal.openComma += times(body.contains(','));
    } else if (dot != comma) {
        (dot ? m_decimal.dot : m_decimal.comma) += m_times;
    }
    m_withCurrency += times(!shape->affix.isEmpty());
    const std::optional<domain::Currency> currency = byDot     ? byDot->currency
                                                     : byComma ? byComma->currency
                                                               : std::nullopt;
    if (currency && std::find(m_currencies.begin(), m_currencies.end(), *currency) == m_currencies.end())
        m_currencies.push_back(*currency);
    if (isDigits(body) && shape->affix.isEmpty()) {
        m_leadingZeros += times(body.size() > 1 && body.front() == '0');
        m_longDigits += times(body.size() > longestExactNumber);
        m_plainDates += times(body.size() == 8 && body >= QByteArrayView("19500101") &&
                              body < QByteArrayView("21000101") && parseDate(text, DateOrder::YearMonthDay));
        m_plainMonths += times(body.size() == 6 && body >= QByteArrayView("195001") &&
                               body < QByteArrayView("210001") && parseMonth(text));
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
    m_dates += m_times;
    m_clockTimes += times(clock->time != QTime(0, 0));
    for (size_t i = 0; i < days.size(); ++i) {
        m_ordersFit[i] += times(days[i].has_value());
        m_ordersPossible[i] = m_ordersPossible[i] && days[i].has_value();
        for (size_t j = 0; j < i; ++j)
            if (days[i] && days[j] && *days[i] != *days[j])
                m_ordersDiffer[i][j] = m_ordersDiffer[j][i] = true;
    }
    return true;
}

} // namespace tenure::exchange
