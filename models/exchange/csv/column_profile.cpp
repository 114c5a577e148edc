// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/column_profile.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tenure::exchange {
namespace {

/// Nine cells of ten decide what a column is; the rest are its misfits.
bool isMost(qint64 count, qint64 filled) {
    return count > 0 && count * 10 >= filled * 9;
}

/// The words of a header: "RenewalDate_1" → renewal, date, 1.
QStringList wordsOf(const QString& name) {
    static const QRegularExpression hump(u"([a-z0-9])([A-Z])"_s);
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    return QString(name).replace(hump, u"\\1 \\2"_s).toLower().split(gap, Qt::SkipEmptyParts);
}

bool hasWord(const QStringList& words, std::initializer_list<QStringView> wanted) {
    return std::any_of(wanted.begin(), wanted.end(), [&](QStringView word) {
        return std::any_of(words.begin(), words.end(), [&](const QString& w) {
            return w == word || (word[0].unicode() > 0x2E00 && w.contains(word)); // Chinese has no gaps
        });
    });
}

bool namesAnId(const QString& name) {
    return hasWord(wordsOf(name), {u"id",     u"ids",    u"gsid", u"uuid", u"guid",  u"key",  u"code", u"nr",
                                   u"no",     u"number", u"isin", u"nip",  u"regon", u"krs",  u"vat",  u"zip",
                                   u"postal", u"phone",  u"fax",  u"编号", u"编码",  u"電話", u"电话"});
}

bool namesADate(const QString& name) {
    return hasWord(wordsOf(name), {u"date", u"day", u"datum", u"data", u"start", u"end", u"created",
                                   u"renewal", u"日期", u"日", u"时间"});
}

bool namesMoney(const QString& name) {
    return hasWord(wordsOf(name),
                   {u"amount",  u"arr",    u"mrr",   u"acv",    u"tcv",   u"price", u"revenue",
                    u"balance", u"betrag", u"preis", u"umsatz", u"kwota", u"cena",  u"przychód",
                    u"wartość", u"金额",   u"金額",  u"收入",   u"价格",  u"價格"});
}

/// "Open Balance (PLN)", "MRR (zł)", "arr_eur": the currency that a header names.
std::optional<domain::Currency> currencyInName(const QString& name) {
    static const QRegularExpression bracket(u"[(\\[]\\s*([^)\\]]{1,6}?)\\s*[)\\]]"_s);
    if (const auto match = bracket.match(name); match.hasMatch())
        if (const auto currency = domain::currencyFromSign(match.captured(1)))
            return currency;
    for (const QString& word : wordsOf(name))
        for (const QStringView code :
             {u"eur", u"usd", u"pln", u"gbp", u"chf", u"cny", u"jpy", u"sek", u"nok", u"dkk", u"czk"})
            if (word == code)
                return domain::Currency::fromCode(code);
    return {};
}

} // namespace

ColumnType ColumnProfiler::decideType(qint64 filled) const {
    if (filled == 0)
        return m_nullWords > 0 ? ColumnType::Text : ColumnType::Empty;
    const bool manyDistinct = m_distinctFull || qint64(m_distinct.size()) * 2 >= filled;
    const bool onlyPlainDates = m_plainDates == m_dates;
    if (isMost(m_dates, filled) && (!onlyPlainDates || namesADate(m_name)))
        return m_clockTimes * 2 >= m_dates ? ColumnType::Instant : ColumnType::Date;
    const bool onlyPlainMonths = m_plainMonths == m_months;
    if (isMost(m_months, filled) && (!onlyPlainMonths || namesADate(m_name) ||
                                     hasWord(wordsOf(m_name), {u"month", u"monat", u"miesiąc", u"月"})))
        return ColumnType::Month;
    if (isMost(m_bools, filled) && m_boolWords > 0 && m_distinct.size() <= 4)
        return ColumnType::Bool;
    if (isMost(m_numbers, filled)) {
        const bool whole = m_decimal.dot + m_decimal.comma == 0 && m_withCurrency == 0;
        const bool keepsForm = m_leadingZeros > 0 || m_longDigits > 0;
        if (whole && (keepsForm || (namesAnId(m_name) && manyDistinct)))
            return ColumnType::Id;
        return m_withCurrency > 0 || namesMoney(m_name) || currencyInName(m_name) ? ColumnType::Money
                                                                                  : ColumnType::Number;
    }
    return namesAnId(m_name) && m_spaced == 0 && manyDistinct && m_html == 0 ? ColumnType::Id
                                                                             : ColumnType::Text;
}

void ColumnProfiler::decideNumber(ColumnProfile& result, std::optional<char16_t> fileDecimal) const {
    if (m_decimal.dot > 0 && m_decimal.comma > 0) {
        result.numberDecision = Decision::Contradictory;
        result.number.decimal = m_decimal.comma > m_decimal.dot ? u',' : u'.';
    } else if (m_decimal.dot > 0 || m_decimal.comma > 0) {
        result.number.decimal = m_decimal.comma > 0 ? u',' : u'.';
    } else if (fileDecimal) {
        result.number.decimal = *fileDecimal;
    } else if (m_decimal.open > 0) {
        // Many "1,234" are rather thousands than numbers that all have three decimals.
        result.numberDecision = Decision::Ambiguous;
        result.number.decimal = m_decimal.openComma * 2 >= m_decimal.open ? u'.' : u',';
    }
}

void ColumnProfiler::decideDate(ColumnProfile& result) const {
    std::vector<size_t> possible;
    for (size_t i = 0; i < allDateOrders.size(); ++i)
        if (m_ordersPossible[i])
            possible.push_back(i);
    if (possible.empty()) {
        result.dateDecision = Decision::Contradictory;
        const auto best = std::max_element(m_ordersFit.begin(), m_ordersFit.end());
        result.dateOrder = allDateOrders[size_t(best - m_ordersFit.begin())];
        return;
    }
    result.dateOrder = allDateOrders[possible.front()];
    for (const size_t i : possible)
        for (const size_t j : possible)
            if (m_ordersDiffer[i][j])
                result.dateDecision = Decision::Ambiguous;
    // With dots the day comes first nearly everywhere; that is offered, not decided.
    if (result.dateDecision == Decision::Ambiguous && m_ordersPossible[1])
        result.dateOrder = DateOrder::DayMonthYear;
}

void ColumnProfiler::listMisfits(ColumnProfile& result, qint64 filled) const {
    switch (result.type) {
    case ColumnType::Number:
    case ColumnType::Money:
        result.misfitCount = filled - m_numbers;
        result.misfits = m_misfits.number;
        break;
    case ColumnType::Date:
    case ColumnType::Instant:
        result.misfitCount = filled - m_dates;
        result.misfits = m_misfits.date;
        break;
    case ColumnType::Month:
        result.misfitCount = filled - m_months;
        result.misfits = m_misfits.month;
        break;
    case ColumnType::Bool:
        result.misfitCount = filled - m_bools;
        result.misfits = m_misfits.boolean;
        break;
    case ColumnType::Empty:
    case ColumnType::Text:
    case ColumnType::Id:
        break;
    }
}

ColumnProfile ColumnProfiler::profile(std::optional<char16_t> fileDecimal) {
    finishRun();
    ColumnProfile result;
    result.name = m_name;
    const qint64 filled = m_cells - m_empty - m_nullWords;
    result.type = decideType(filled);
    const bool isText = result.type == ColumnType::Text || result.type == ColumnType::Id;
    decideNumber(result, fileDecimal);
    decideDate(result);
    result.currencies = m_currencies;
    if (const auto named = currencyInName(m_name);
        named && std::find(m_currencies.begin(), m_currencies.end(), *named) == m_currencies.end())
        result.currencies.push_back(*named);
    std::sort(result.currencies.begin(), result.currencies.end());
    result.html = m_html > 0;
    result.leadingZeros = m_leadingZeros > 0;
    result.longDigits = m_longDigits > 0;
    result.cells = m_cells;
    result.empty = m_empty + (isText ? 0 : m_nullWords);
    result.distinct = qint64(m_distinct.size());
    result.distinctIsExact = !m_distinctFull;
    result.samples = m_samples;
    listMisfits(result, filled);
    return result;
}

} // namespace tenure::exchange
