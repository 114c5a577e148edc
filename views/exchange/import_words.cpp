// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/import_words.h"

#include "items/display_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace tenure::views::words {

using namespace Qt::Literals::StringLiterals;
using exchange::CellType;
using exchange::ImportKind;
using exchange::MatchBy;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("ImportWords", text);
}

struct KindWords {
    ImportKind kind;
    const char* name;
    const char* title;
    const char* match;
    const char* fresh;
};

constexpr auto kindTable = std::to_array<KindWords>({
    {ImportKind::Accounts, QT_TRANSLATE_NOOP("ImportWords", "Accounts"),
     QT_TRANSLATE_NOOP("ImportWords", "Import accounts"),
     QT_TRANSLATE_NOOP("ImportWords", "Match existing accounts by"),
     QT_TRANSLATE_NOOP("ImportWords", "new accounts")},
    {ImportKind::Contacts, QT_TRANSLATE_NOOP("ImportWords", "Contacts"),
     QT_TRANSLATE_NOOP("ImportWords", "Import contacts"),
     QT_TRANSLATE_NOOP("ImportWords", "Match existing contacts by"),
     QT_TRANSLATE_NOOP("ImportWords", "new contacts")},
    {ImportKind::Contracts, QT_TRANSLATE_NOOP("ImportWords", "Contracts"),
     QT_TRANSLATE_NOOP("ImportWords", "Import contracts"),
     QT_TRANSLATE_NOOP("ImportWords", "Match existing contracts by"),
     QT_TRANSLATE_NOOP("ImportWords", "new contracts")},
    {ImportKind::Touchpoints, QT_TRANSLATE_NOOP("ImportWords", "Touchpoints"),
     QT_TRANSLATE_NOOP("ImportWords", "Import touchpoints"),
     QT_TRANSLATE_NOOP("ImportWords", "Match existing touchpoints by"),
     QT_TRANSLATE_NOOP("ImportWords", "new touchpoints")},
    {ImportKind::Tasks, QT_TRANSLATE_NOOP("ImportWords", "Tasks"),
     QT_TRANSLATE_NOOP("ImportWords", "Import tasks"),
     QT_TRANSLATE_NOOP("ImportWords", "Match existing tasks by"),
     QT_TRANSLATE_NOOP("ImportWords", "new tasks")},
    {ImportKind::Usage, QT_TRANSLATE_NOOP("ImportWords", "Usage"),
     QT_TRANSLATE_NOOP("ImportWords", "Import usage"),
     QT_TRANSLATE_NOOP("ImportWords", "Match existing points by"),
     QT_TRANSLATE_NOOP("ImportWords", "new points")},
    {ImportKind::Notes, QT_TRANSLATE_NOOP("ImportWords", "Notes"),
     QT_TRANSLATE_NOOP("ImportWords", "Import notes"),
     QT_TRANSLATE_NOOP("ImportWords", "Match existing notes by"),
     QT_TRANSLATE_NOOP("ImportWords", "new notes")},
    {ImportKind::People, QT_TRANSLATE_NOOP("ImportWords", "People"),
     QT_TRANSLATE_NOOP("ImportWords", "Import people"),
     QT_TRANSLATE_NOOP("ImportWords", "Match existing people by"),
     QT_TRANSLATE_NOOP("ImportWords", "new people")},
    {ImportKind::Fields, QT_TRANSLATE_NOOP("ImportWords", "Custom fields"),
     QT_TRANSLATE_NOOP("ImportWords", "Import custom fields"),
     QT_TRANSLATE_NOOP("ImportWords", "Match existing fields by"),
     QT_TRANSLATE_NOOP("ImportWords", "new fields")},
    {ImportKind::Metrics, QT_TRANSLATE_NOOP("ImportWords", "Metrics"),
     QT_TRANSLATE_NOOP("ImportWords", "Import metrics"),
     QT_TRANSLATE_NOOP("ImportWords", "Match existing metrics by"),
     QT_TRANSLATE_NOOP("ImportWords", "new metrics")},
});

const KindWords& wordsOf(ImportKind kind) {
    return *std::ranges::find(kindTable, kind, &KindWords::kind);
}

struct TargetSymbol {
    QLatin1StringView key;
    Icon symbol;
};

constexpr auto symbols = std::to_array<TargetSymbol>({
    {"external_id"_L1, Icon::Link},
    {"name"_L1, Icon::Building},
    {"account"_L1, Icon::Building},
    {"parent"_L1, Icon::Branch},
    {"website"_L1, Icon::External},
    {"tier"_L1, Icon::Accounts},
    {"owner"_L1, Icon::User},
    {"author"_L1, Icon::User},
    {"assignee"_L1, Icon::User},
    {"contact"_L1, Icon::Contacts},
    {"first_name"_L1, Icon::Contacts},
    {"last_name"_L1, Icon::Contacts},
    {"email"_L1, Icon::Mail},
    {"phone"_L1, Icon::Phone},
    {"seats"_L1, Icon::User},
    {"body"_L1, Icon::Note},
    {"metric"_L1, Icon::Dashboard},
    {"title"_L1, Icon::Tasks},
});

Icon symbolOf(CellType type) {
    switch (type) {
    case CellType::Domain:
        return Icon::External;
    case CellType::Amount:
    case CellType::Money:
    case CellType::Currency:
    case CellType::Phases:
        return Icon::Coin;
    case CellType::Day:
    case CellType::EndDay:
        return Icon::Calendar;
    case CellType::Time:
    case CellType::Recurrence:
        return Icon::Clock;
    case CellType::YesNo:
        return Icon::Check;
    case CellType::Enum:
    case CellType::Choices:
        return Icon::List;
    case CellType::Tags:
        return Icon::Tag;
    case CellType::Whole:
    case CellType::Scale5:
    case CellType::Real:
        return Icon::Grid;
    case CellType::Text:
    case CellType::Uuid:
        break;
    }
    return Icon::Doc;
}

} // namespace

const std::vector<ImportKind>& kinds() {
    static const std::vector<ImportKind> all = [] {
        std::vector<ImportKind> order;
        order.reserve(std::size(kindTable));
        for (const KindWords& words : kindTable)
            order.push_back(words.kind);
        return order;
    }();
    return all;
}

QString kind(ImportKind kind) {
    return say(wordsOf(kind).name);
}

QString importTitle(ImportKind kind) {
    return say(wordsOf(kind).title);
}

QString matchTitle(ImportKind kind) {
    return say(wordsOf(kind).match);
}

QString newRows(ImportKind kind) {
    return say(wordsOf(kind).fresh);
}

QString matchBy(MatchBy by, ImportKind kind) {
    switch (by) {
    case MatchBy::Uuid:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Tenure id"));
    case MatchBy::ExternalId:
        return say(QT_TRANSLATE_NOOP("ImportWords", "External id"));
    case MatchBy::Domain:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Domain"));
    case MatchBy::Email:
        return say(QT_TRANSLATE_NOOP("ImportWords", "E-mail"));
    case MatchBy::Name:
        break;
    }
    switch (kind) {
    case ImportKind::Contracts:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Account, start, product"));
    case ImportKind::Touchpoints:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Account, day, subject"));
    case ImportKind::Tasks:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Account, title, due day"));
    case ImportKind::Notes:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Account, day, text"));
    case ImportKind::Fields:
    case ImportKind::Metrics:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Key"));
    default:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Name"));
    }
}

QString encoding(const QString& name) {
    return name.startsWith("windows"_L1) ? u"Windows"_s + name.mid(7) : name;
}

QString separator(const QByteArray& separator) {
    if (separator == ",")
        return say(QT_TRANSLATE_NOOP("ImportWords", "comma  ,"));
    if (separator == ";")
        return say(QT_TRANSLATE_NOOP("ImportWords", "semicolon  ;"));
    if (separator == "\t")
        return say(QT_TRANSLATE_NOOP("ImportWords", "tab"));
    if (separator == "|")
        return say(QT_TRANSLATE_NOOP("ImportWords", "bar  |"));
    return QString::fromUtf8(separator);
}

QString decimalSign(exchange::DecimalSign sign) {
    return sign == exchange::DecimalSign::Comma ? u"1.234,56"_s : u"1,234.56"_s;
}

QString dayOrder(exchange::DayOrder order) {
    switch (order) {
    case exchange::DayOrder::YearMonthDay:
        return say(QT_TRANSLATE_NOOP("ImportWords", "YYYY-MM-DD"));
    case exchange::DayOrder::DayMonthYear:
        return say(QT_TRANSLATE_NOOP("ImportWords", "DD.MM.YYYY"));
    case exchange::DayOrder::MonthDayYear:
        break;
    }
    return say(QT_TRANSLATE_NOOP("ImportWords", "MM/DD/YYYY"));
}

QString fileSize(qint64 bytes) {
    const QLocale locale;
    if (bytes < 1000)
        return QCoreApplication::translate("ImportWords", "%n byte(s)", nullptr, int(bytes));
    if (bytes < 1'000'000)
        return say(QT_TRANSLATE_NOOP("ImportWords", "%1 kB")).arg((bytes + 500) / 1000);
    return say(QT_TRANSLATE_NOOP("ImportWords", "%1 MB"))
        .arg(locale.toString(static_cast<double>(bytes) / 1'000'000, 'f', 1));
}

std::vector<domain::Currency> currencies() {
    std::vector<domain::Currency> known;
    QString code(3, u'A');
    for (char16_t first = u'A'; first <= u'Z'; ++first) {
        for (char16_t second = u'A'; second <= u'Z'; ++second) {
            for (char16_t third = u'A'; third <= u'Z'; ++third) {
                code[0] = first;
                code[1] = second;
                code[2] = third;
                if (const auto currency = domain::Currency::fromCode(code))
                    known.push_back(*currency);
            }
        }
    }
    return known;
}

Icon targetIcon(const exchange::ImportTarget& target) {
    if (target.custom)
        return Icon::Edit;
    const auto known = std::ranges::find(symbols, target.key, &TargetSymbol::key);
    return known != symbols.end() ? known->symbol : symbolOf(target.type);
}

Fields::Fields(ImportKind kind, std::vector<exchange::ImportTarget> targets,
               const query::Catalogue* catalogue)
    : m_kind(kind), m_targets(std::move(targets)), m_catalogue(catalogue) {}

const exchange::ImportTarget* Fields::find(const QString& key) const {
    const auto found = std::ranges::find(m_targets, key, &exchange::ImportTarget::key);
    return found == m_targets.end() ? nullptr : &*found;
}

QString Fields::label(const QString& key, const std::vector<exchange::SourceColumn>& columns) const {
    if (const exchange::ImportTarget* target = find(key))
        return target->label;
    for (const exchange::SourceColumn& column : columns) {
        if (column.newField && column.newField->key == key)
            return column.newField->label;
    }
    return key;
}

QString Fields::value(const QString& key, const QString& text) const {
    if (text.isEmpty())
        return u"—"_s;
    if (m_kind != ImportKind::Accounts || m_catalogue == nullptr)
        return text;
    const auto field = m_catalogue->get(key);
    if (!field || field->type != query::FieldType::Enum)
        return text;
    const QString word = items::enumText(*field, text);
    return word.isEmpty() ? text : word;
}

} // namespace tenure::views::words
