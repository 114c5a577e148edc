// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text_fold.h"
#include "domain/uuid.h"
#include "exchange/csv/csv_writer.h"
#include "exchange/csv/html_text.h"
#include "exchange/import_row_reader.h"
#include "store/accounts.h"
#include "store/staging_phases.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;
using store::StagedValue;

namespace {

StagedValue text(QByteArray bytes) {
    if (bytes.isEmpty())
        return {};
    return {StagedValue::Type::Text, std::move(bytes)};
}
StagedValue text(const QString& value) {
    return text(value.toUtf8());
}
StagedValue integer(qint64 value) {
    return {StagedValue::Type::Integer, {}, value};
}

tl::unexpected<QString> refuse(const QString& reason) {
    return tl::unexpected(reason);
}

/// A parsed value; a word for nothing is no value, any other failure a reason.
template <class Value, class Make>
CellResult orReason(const tl::expected<Value, ValueError>& parsed, Make make) {
    if (parsed)
        return make(*parsed);
    if (parsed.error() == ValueError::Empty)
        return StagedValue{};
    return refuse(reasonText(parsed.error()));
}

bool isBlankAt(QByteArrayView utf8, qsizetype at, qsizetype& length) {
    const auto byte = [&](qsizetype i) { return static_cast<uchar>(utf8[i]); };
    length = 1;
    if (byte(at) <= 0x20)
        return true;
    if (byte(at) == 0xC2 && at + 1 < utf8.size() && byte(at + 1) == 0xA0) { // no-break space
        length = 2;
        return true;
    }
    if (byte(at) == 0xE3 && at + 2 < utf8.size() && byte(at + 1) == 0x80 && byte(at + 2) == 0x80) {
        length = 3; // ideographic space
        return true;
    }
    return false;
}

QByteArrayView trimmed(QByteArrayView utf8) {
    qsizetype length = 0;
    while (!utf8.isEmpty() && isBlankAt(utf8, 0, length))
        utf8 = utf8.sliced(length);
    for (;;) {
        const qsizetype size = utf8.size();
        if (size >= 1 && isBlankAt(utf8, size - 1, length) && length == 1)
            utf8.chop(1);
        else if (size >= 2 && isBlankAt(utf8, size - 2, length) && length == 2)
            utf8.chop(2);
        else if (size >= 3 && isBlankAt(utf8, size - 3, length) && length == 3)
            utf8.chop(3);
        else
            return utf8;
    }
}

std::optional<qint64> plainWhole(QByteArrayView cell) {
    if (cell.isEmpty() || cell.size() > 15)
        return std::nullopt;
    qint64 value = 0;
    for (const char c : cell) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

CellResult whole(const MappedColumn& column, QByteArrayView cell, qint64 from, qint64 to) {
    std::optional<qint64> value = plainWhole(cell);
    if (!value) {
        const auto parsed = parseInteger(QString::fromUtf8(cell), column.number);
        if (!parsed)
            return orReason(parsed, [](qint64 v) { return integer(v); });
        value = *parsed;
    }
    if (*value < from || *value > to) {
        return refuse(to == 5 ? QCoreApplication::translate("import", "Not a number from 1 to 5")
                              : QCoreApplication::translate("import", "A negative number can't be"));
    }
    return integer(*value);
}

CellResult real(const MappedColumn& column, QByteArrayView cell) {
    // Digits with at most a decimal sign, as we write them: read to the last bit.
    const char sign = column.number.decimal == u',' ? ',' : '.';
    const bool plain = std::ranges::all_of(cell, [sign](char c) {
        return (c >= '0' && c <= '9') || c == sign || c == '-' || c == '+' || c == 'e';
    });
    bool ok = false;
    const double value = plain ? cell.toByteArray().replace(sign, '.').toDouble(&ok) : 0;
    if (ok && std::isfinite(value))
        return StagedValue{StagedValue::Type::Real, {}, 0, value};
    return orReason(parseNumber(cell, column.number), [](const Decimal& decimal) {
        return StagedValue{StagedValue::Type::Real, {}, 0, decimal.toDouble()};
    });
}

CellResult amount(const MappedColumn& column, QByteArrayView cell, domain::Currency& currency) {
    const auto money = parseMoney(QString::fromUtf8(cell), column.number, currency);
    if (money)
        currency = money->currency;
    return orReason(money, [](const domain::Money& m) { return integer(m.minor); });
}

CellResult day(const MappedColumn& column, QByteArrayView cell, bool exclusive) {
    auto parsed = parseDate(cell, column.order);
    if (!parsed && parsed.error() == ValueError::NotADate && column.target.type == CellType::Day) {
        if (const auto month = parseMonth(QString::fromUtf8(cell)))
            parsed = *month;
    }
    return orReason(parsed, [exclusive](QDate date) {
        return text((exclusive ? date.addDays(-1) : date).toString(Qt::ISODate));
    });
}

CellResult tags(const QString& cell, bool exact) {
    static const QRegularExpression separators(u"[,;|]"_s);
    const QStringList parts = exact ? cell.split(u';') : cell.split(separators);
    QByteArrayList utf8;
    for (const QString& tag : store::cleanTags(parts))
        utf8.append(tag.toUtf8());
    std::ranges::sort(utf8);
    return text(utf8.join(';'));
}

CellResult choices(const QString& cell) {
    if (cell.startsWith(u'['))
        return text(cell);
    QStringList parts = cell.split(u';', Qt::SkipEmptyParts);
    for (QString& part : parts)
        part = part.trimmed();
    return text(QJsonDocument(QJsonArray::fromStringList(parts)).toJson(QJsonDocument::Compact));
}

CellResult enumValue(const MappedColumn& column, const QString& cell) {
    if (const std::optional<QString> word = enumWord(column.target, cell))
        return text(*word);
    if (isNullWord(cell))
        return StagedValue{};
    return refuse(
        QCoreApplication::translate("import", "None of: %1").arg(column.target.words.join(u", "_s)));
}

CellResult currencyCode(const QString& cell) {
    auto currency = domain::Currency::fromCode(cell);
    if (!currency)
        currency = domain::currencyFromSign(cell);
    if (!currency)
        return isNullWord(cell) ? CellResult(StagedValue{}) : refuse(reasonText(ValueError::UnknownCurrency));
    return text(currency->code());
}

CellResult uuid(const QString& cell) {
    const QByteArray bytes = domain::uuidFromText(cell);
    if (bytes.isEmpty())
        return refuse(QCoreApplication::translate("import", "Not a uuid"));
    return StagedValue{StagedValue::Type::Blob, bytes};
}

CellResult plainText(const MappedColumn& column, QByteArrayView raw, const ReadRules& rules) {
    // A website that Salesforce wrote as a link; elsewhere markup is text.
    if (column.html && !rules.exact && column.target.key == "website"_L1) {
        const QString cell = QString::fromUtf8(raw);
        if (isHtmlLink(cell))
            return text(htmlLinkText(cell));
    }
    return text(QByteArray::fromRawData(raw.data(), raw.size()));
}

} // namespace

CellResult readCell(const MappedColumn& column, QByteArrayView cell, const ReadRules& rules,
                    domain::Currency& currency) {
    const CellType type = column.target.type;
    if (rules.stripApostrophes)
        cell = withoutFormulaGuard(cell);
    const bool literal =
        rules.exact && (type == CellType::Text || type == CellType::Domain || type == CellType::Tags);
    if (!literal)
        cell = trimmed(cell);
    if (cell.isEmpty())
        return StagedValue{};
    switch (type) {
    case CellType::Text:
        return plainText(column, cell, rules);
    case CellType::Domain:
        if (rules.exact)
            return text(cell.toByteArray());
        return text(domain::normalizedDomain(htmlLinkText(QString::fromUtf8(cell))));
    case CellType::Whole:
        return whole(column, cell, 0, std::numeric_limits<qint64>::max());
    case CellType::Scale5:
        return whole(column, cell, 1, 5);
    case CellType::Real:
        return real(column, cell);
    case CellType::Amount:
        return amount(column, cell, currency);
    case CellType::Money: {
        domain::Currency named = rules.base;
        const CellResult money = amount(column, cell, named);
        return named == rules.base ? money : refuse(reasonText(ValueError::UnknownCurrency));
    }
    case CellType::Day:
        return day(column, cell, false);
    case CellType::EndDay:
        return day(column, cell, rules.endExclusive);
    case CellType::Time: {
        const std::optional<ClockTime> time = clockTime(QString::fromUtf8(cell));
        return time ? CellResult(text(time->time.toString(u"HH:mm:ss"_s)))
                    : refuse(reasonText(ValueError::NotATime));
    }
    case CellType::Recurrence: {
        const auto recurrence = domain::Recurrence::fromText(QString::fromUtf8(cell).toLower());
        return recurrence ? CellResult(text(recurrence->text()))
                          : refuse(QCoreApplication::translate(
                                "import", "Not a recurrence: 3d, 2w, 1m or 1y are such"));
    }
    case CellType::YesNo:
        return orReason(parseBool(QString::fromUtf8(cell)), [](bool yes) { return integer(yes ? 1 : 0); });
    case CellType::Enum:
        return enumValue(column, QString::fromUtf8(cell));
    case CellType::Currency:
        return currencyCode(QString::fromUtf8(cell));
    case CellType::Tags:
        return tags(QString::fromUtf8(cell), rules.exact);
    case CellType::Choices:
        return choices(QString::fromUtf8(cell));
    case CellType::Phases:
        return store::phasesFromText(QString::fromUtf8(cell))
                   ? CellResult(text(cell.toByteArray()))
                   : refuse(QCoreApplication::translate("import", "Not a list of prices"));
    case CellType::Uuid:
        return uuid(QString::fromUtf8(cell));
    }
    Q_UNREACHABLE();
}

} // namespace tenure::exchange
