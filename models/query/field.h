// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "query/value.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tenure::query {

enum class FieldType { Text, Number, Money, Share, Date, Duration, Enum, Person, Tag, Bool };

/// What a distance from today means for a date field: days to come (renewal<90d) or days since
/// (last_touch>30d).
enum class DateDirection { Ahead, Ago };

/// How the rows of a group add up in its header.
enum class Summary { None, Sum, Mean, Min, Count };

/// How the values of a metric in a window add up to one number.
enum class UsageWay { Sum, Mean, Max, Last, Days, Trend };

/// "logins.30d.avg". The window ends with today.
struct UsageWindow {
    domain::MetricId metric;
    Duration length;               ///< at least one day
    UsageWay way = UsageWay::Sum;  ///< as asked for, or the metric's own
    UsageWay base = UsageWay::Sum; ///< what Trend compares: the metric's own way

    bool operator==(const UsageWindow&) const = default;
};

/// Where the values are kept.
enum class Storage {
    Column,      ///< an expression over account_facts
    EnumIndex,   ///< the same, the position of the key in enumKeys
    Bits,        ///< the same, a set: bit n + 1 for the n-th key
    Tags,        ///< tag_facts
    CustomValue, ///< custom_facts
    Usage,       ///< usage
};

/// One line of the field catalogue. A value; copies are cheap enough to hand around.
struct Field {
    QString key;          ///< in queries, CSV headers and JSON
    QStringList synonyms; ///< further keys that queries may use
    FieldType type = FieldType::Text;
    QString unit;          ///< of a number: shown behind it; may be empty
    bool editable = false; ///< a person, a bulk edit or an import may set it
    bool custom = false;   ///< added by the book's user
    bool sortable = true;
    bool defaultColumn = false; ///< shown in a new account list
    int defaultWidth = 120;     ///< pixels at 100 %
    DateDirection direction = DateDirection::Ahead;
    Summary summary = Summary::None;
    Storage storage = Storage::Column;
    QString sql;      ///< expression over account_facts' columns; empty unless Column, EnumIndex, Bits
    QString foldSql;  ///< of a text: the same, folded
    QString sortSql;  ///< what lists are sorted by, where it is neither of these
    QString shownSql; ///< what rows show, where it is none of these; money: "minor units, space, currency"
    QStringList enumKeys; ///< in their own order; of a custom field its choices
    QStringList names; ///< headerForm of key, synonyms and untranslated label: what a header is compared with
    QStringList aliases; ///< folded header names known from other programs' exports
    domain::FieldId customField;
    std::optional<UsageWindow> usage;
    QByteArray labelSource;   ///< English label, translated in context "fields"
    QByteArray meaningSource; ///< one English sentence for docs and tooltips, translated in the same context
    QString ownLabel;         ///< of custom fields and metrics: as their maker called them

    /// The name that people read, in the interface's language.
    [[nodiscard]] QString label() const;
    /// What it is, in one sentence; empty for custom fields.
    [[nodiscard]] QString meaning() const;
    /// A set may be empty but is never unknown.
    [[nodiscard]] bool isSet() const { return storage == Storage::Bits || storage == Storage::Tags; }
    /// Whether one of the keys is the word "none" (potential): then no value is a value like any other.
    [[nodiscard]] bool hasNoneKey() const;
    /// A number, money, a share or a duration: what can be added up and compared by size.
    [[nodiscard]] bool isNumeric() const;

    bool operator==(const Field&) const = default;
};

/// The type's name in docs and tooltips, translated: "money", "date".
[[nodiscard]] QString typeName(FieldType type);
/// The English one.
[[nodiscard]] QLatin1StringView typeKey(FieldType type);

} // namespace tenure::query
