// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import_mapping.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

const Target* targetByKey(const std::vector<Target>& targets, const QString& key) {
    const auto found = std::ranges::find(targets, key, &Target::key);
    return found == targets.end() ? nullptr : &*found;
}

domain::Error usage(const QString& text) {
    return {domain::ErrorKind::Usage, text, {}};
}

/// Whether most of the different cells seen are what @p target wants; of a column that has the target's own
/// name, one word is enough, and wrong numbers and dates are errors of their rows.
bool fits(const Target& target, const ColumnProfile& profile, bool named, domain::Currency base) {
    if (named && target.type != CellType::Enum)
        return true;
    if (target.type == CellType::Text || target.type == CellType::Uuid)
        return true;
    MappedColumn column{target, 0, profile.dateOrder, profile.number, profile.html, {}};
    int good = 0;
    for (const QString& sample : profile.samples) {
        const QByteArray cell = sample.toUtf8();
        domain::Currency currency = base;
        const CellResult value = readCell(column, cell, {}, currency);
        if (value && value->type != store::StagedValue::Type::Empty)
            ++good;
    }
    return profile.samples.isEmpty() || (named ? good > 0 : 2 * good >= profile.samples.size());
}

domain::CustomType guessedType(const ColumnProfile& profile) {
    switch (profile.type) {
    case ColumnType::Number:
        return domain::CustomType::Number;
    case ColumnType::Money: // "revenue" without a currency may be in thousands: a number, and no question
        return profile.currencies.empty() ? domain::CustomType::Number : domain::CustomType::Text;
    case ColumnType::Date:
    case ColumnType::Instant:
    case ColumnType::Month:
        return domain::CustomType::Date;
    case ColumnType::Bool:
        return domain::CustomType::Bool;
    default:
        return domain::CustomType::Text;
    }
}

class Proposal {
public:
    explicit Proposal(const MappingInput& input) : m_input(input) {
        for (const ColumnProfile& profile : input.profiles) {
            SourceColumn column;
            column.header = profile.name;
            column.samples = profile.samples.mid(0, 3);
            m_columns.push_back(std::move(column));
        }
    }

    domain::Result<void> decide(const std::vector<ColumnMapping>& mapping, TargetSource source, bool strict) {
        for (const ColumnMapping& decision : mapping) {
            const auto column = std::ranges::find(m_columns, decision.column, &SourceColumn::header);
            const bool known = decision.target.isEmpty() || decision.newField ||
                               targetByKey(m_input.targets, decision.target) != nullptr;
            if (column == m_columns.end() || !known) {
                if (!strict)
                    continue;
                return tl::unexpected(
                    usage(column == m_columns.end()
                              ? QCoreApplication::translate("import", "The file has no column “%1”.")
                                    .arg(decision.column)
                              : QCoreApplication::translate("import", "There is no field “%1”.")
                                    .arg(decision.target)));
            }
            const auto index = static_cast<std::size_t>(column - m_columns.begin());
            if (m_decided.contains(index))
                continue;
            m_decided.insert(index);
            column->target = decision.target;
            column->newField = decision.newField;
            column->source = source;
            m_taken.insert(decision.target);
        }
        return {};
    }

    /// Columns with values first: an empty "Account Number" must not take the id from "Id".
    void proposeByHeader() {
        for (const bool exact : {true, false}) {
            for (const bool filled : {true, false}) {
                for (std::size_t i = 0; i < m_columns.size(); ++i) {
                    if ((m_input.profiles[i].type != ColumnType::Empty) == filled)
                        propose(i, exact);
                }
            }
        }
    }

    void offerFields() {
        std::set<QString> keys;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            SourceColumn& column = m_columns[i];
            const ColumnProfile& profile = m_input.profiles[i];
            // What a person or a saved mapping put aside is offered all the same.
            const bool decided = m_decided.contains(i);
            if ((decided && !column.target.isEmpty()) || profile.type == ColumnType::Empty)
                continue;
            domain::CustomField field{
                {}, freeKey(column.header, keys), column.header, guessedType(profile), {}};
            if (m_input.options.addCustomFields && !decided) {
                column.target = field.key;
                column.source = TargetSource::Offered;
            }
            column.newField = std::move(field);
        }
    }

    std::vector<SourceColumn> take() { return std::move(m_columns); }

private:
    void propose(std::size_t i, bool exact) {
        SourceColumn& column = m_columns[i];
        const Target* target =
            targetByHeader(m_input.targets, m_input.options.kind, m_input.catalogue, column.header);
        if (target == nullptr || m_decided.contains(i) || m_taken.contains(target->key))
            return;
        const bool named = query::headerForm(column.header) == query::headerForm(target->key) ||
                           query::headerForm(column.header) == query::headerForm(target->label);
        if (exact != named)
            return;
        if (!fits(*target, m_input.profiles[i], named, domain::Currency::eur()))
            return;
        column.target = target->key;
        column.source = TargetSource::Header;
        m_taken.insert(target->key);
        m_decided.insert(i);
    }

    QString freeKey(const QString& header, std::set<QString>& taken) const {
        QString key;
        for (const QChar c : query::headerForm(header).left(32)) {
            if (c.isLetterOrNumber())
                key += c;
        }
        if (key.isEmpty() || key.front().isDigit())
            key.prepend(u"field_"_s);
        QString candidate = key;
        for (int n = 2; taken.contains(candidate) || !m_input.catalogue.isFreeKey(candidate); ++n)
            candidate = u"%1_%2"_s.arg(key).arg(n);
        taken.insert(candidate);
        return candidate;
    }

    const MappingInput& m_input;
    std::vector<SourceColumn> m_columns;
    std::set<std::size_t> m_decided;
    std::set<QString> m_taken;
};

bool isDay(const Target& target) {
    return target.type == CellType::Day || target.type == CellType::EndDay;
}
bool isNumeric(const Target& target) {
    return target.type == CellType::Whole || target.type == CellType::Real ||
           target.type == CellType::Amount || target.type == CellType::Money;
}

void askAboutFormats(const MappingInput& input, const MappedColumn& column,
                     std::vector<ImportQuestion>& questions) {
    const ColumnProfile& profile = input.profiles[static_cast<std::size_t>(column.fileColumn)];
    if (isDay(column.target) && profile.dateDecision == Decision::Ambiguous && !input.options.dayOrder) {
        questions.push_back({ImportQuestion::What::DayOrder, profile.name, profile.samples.mid(0, 3),
                             QCoreApplication::translate("import", "In “%1”, is %2 day/month or month/day?")
                                 .arg(profile.name, profile.samples.value(0)),
                             u"--dates dmy|mdy"_s});
    }
    if (isNumeric(column.target) && profile.numberDecision == Decision::Ambiguous &&
        !input.options.decimalSign) {
        questions.push_back({ImportQuestion::What::DecimalSign, profile.name, profile.samples.mid(0, 3),
                             QCoreApplication::translate(
                                 "import", "In “%1”, is the comma or the point of %2 the decimal sign?")
                                 .arg(profile.name, profile.samples.value(0)),
                             u"--decimal point|comma"_s});
    }
}

} // namespace

std::vector<QStringList> neededKeys(ImportKind kind) {
    const QStringList account = {u"account"_s, u"account_uuid"_s, u"email"_s};
    switch (kind) {
    case ImportKind::Accounts:
        return {{u"name"_s, u"external_id"_s, u"uuid"_s, u"domain"_s}};
    case ImportKind::Contacts:
        return {account,
                {u"name"_s, u"first_name"_s, u"last_name"_s, u"email"_s, u"external_id"_s, u"uuid"_s}};
    case ImportKind::Contracts:
        return {account, {u"start"_s, u"external_id"_s, u"uuid"_s}};
    case ImportKind::Touchpoints:
        return {account, {u"day"_s, u"external_id"_s, u"uuid"_s}, {u"kind"_s, u"external_id"_s, u"uuid"_s}};
    case ImportKind::Tasks:
        return {{u"title"_s, u"external_id"_s, u"uuid"_s}};
    case ImportKind::Notes:
        return {account, {u"body"_s}};
    case ImportKind::Usage:
        return {account};
    case ImportKind::People:
        return {{u"name"_s, u"email"_s}};
    case ImportKind::Fields:
    case ImportKind::Metrics:
        return {{u"key"_s}};
    }
    return {};
}

domain::Result<std::vector<SourceColumn>> proposeColumns(const MappingInput& input) {
    Proposal proposal(input);
    if (const auto decided = proposal.decide(input.options.mapping, TargetSource::Person, true); !decided)
        return tl::unexpected(decided.error());
    if (const auto saved = proposal.decide(input.saved, TargetSource::Profile, false); !saved)
        return tl::unexpected(saved.error());
    proposal.proposeByHeader();
    if (input.options.kind == ImportKind::Accounts)
        proposal.offerFields();
    return proposal.take();
}

std::vector<MappedColumn> mappedColumns(const MappingInput& input, const std::vector<SourceColumn>& columns) {
    std::vector<MappedColumn> mapped;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].target.isEmpty())
            continue;
        MappedColumn column;
        if (const Target* target = targetByKey(input.targets, columns[i].target); target != nullptr) {
            column.target = *target;
        } else if (columns[i].newField) {
            const domain::CustomField& field = *columns[i].newField;
            column.target = {field.key, field.label, {}, cellType(field.type), field.choices, field};
        } else {
            continue;
        }
        const ColumnProfile& profile = input.profiles[i];
        column.fileColumn = static_cast<int>(i);
        column.order =
            input.options.dayOrder ? static_cast<DateOrder>(*input.options.dayOrder) : profile.dateOrder;
        column.number = profile.number;
        if (input.options.decimalSign)
            column.number.decimal = *input.options.decimalSign == DecimalSign::Comma ? u',' : u'.';
        column.html = profile.html;
        if (profile.currencies.size() == 1)
            column.currency = profile.currencies.front();
        mapped.push_back(std::move(column));
    }
    return mapped;
}

std::vector<ImportQuestion> openQuestions(const MappingInput& input,
                                          const std::vector<MappedColumn>& mapped) {
    std::vector<ImportQuestion> questions;
    for (const MappedColumn& column : mapped)
        askAboutFormats(input, column, questions);
    for (const QStringList& group : neededKeys(input.options.kind)) {
        const bool present = std::ranges::any_of(
            mapped, [&](const MappedColumn& column) { return group.contains(column.target.key); });
        if (present)
            continue;
        const Target* first = targetByKey(input.targets, group.front());
        questions.push_back(
            {ImportQuestion::What::Columns,
             {},
             {},
             QCoreApplication::translate("import", "Which column is “%1”? None of the file was "
                                                   "recognised as it.")
                 .arg(first != nullptr ? first->label : group.front()),
             u"--column \"NAME=%1\""_s.arg(group.front())});
    }
    return questions;
}

QStringList ImportProposal::ignoredColumns() const {
    QStringList names;
    for (const SourceColumn& column : columns) {
        if (column.target.isEmpty())
            names.append(column.header);
    }
    return names;
}

} // namespace tenure::exchange
