// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/mapping_model.h"

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using exchange::ColumnCheck;
using exchange::ColumnMapping;
using exchange::SourceColumn;

namespace {

std::size_t at(int row) {
    return static_cast<std::size_t>(row);
}

QString customNote(domain::CustomType type) {
    switch (type) {
    case domain::CustomType::Number:
        return MappingModel::tr("new custom field, number");
    case domain::CustomType::Money:
        return MappingModel::tr("new custom field, money");
    case domain::CustomType::Date:
        return MappingModel::tr("new custom field, date");
    case domain::CustomType::Bool:
        return MappingModel::tr("new custom field, yes or no");
    case domain::CustomType::Enum:
    case domain::CustomType::Text:
        break;
    }
    return MappingModel::tr("new custom field, text");
}

void decideColumn(std::vector<ColumnMapping>& mapping, ColumnMapping decision) {
    std::erase_if(mapping, [&](const ColumnMapping& m) { return m.column == decision.column; });
    mapping.push_back(std::move(decision));
}

} // namespace

void MappingModel::setState(const ImportState& state, const words::Fields& fields) {
    const bool same = m_proposal.columns.size() == state.proposal.columns.size();
    if (!same)
        beginResetModel();
    if (state.stale)
        forgetChecksOfOthers(state.proposal.columns);
    else
        takeChecks(state);
    m_proposal = state.proposal;
    m_targets = state.targets;
    m_fields = fields;
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount_ - 1));
}

void MappingModel::takeChecks(const ImportState& state) {
    m_checks.clear();
    if (!state.report)
        return;
    for (const ColumnCheck& check : state.report->columns)
        m_checks.emplace_back(check);
}

/// A column that goes elsewhere now has not been checked yet.
void MappingModel::forgetChecksOfOthers(const std::vector<SourceColumn>& columns) {
    if (columns.size() != m_checks.size() || m_proposal.columns.size() != columns.size()) {
        m_checks.clear();
        return;
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].header != m_proposal.columns[i].header ||
            columns[i].target != m_proposal.columns[i].target)
            m_checks[i].reset();
    }
}

int MappingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_proposal.columns.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCount_;
}

const SourceColumn& MappingModel::column(int row) const {
    return m_proposal.columns[at(row)];
}

const ColumnCheck* MappingModel::check(int row) const {
    return at(row) < m_checks.size() && m_checks[at(row)] ? &*m_checks[at(row)] : nullptr;
}

qsizetype MappingModel::ignored() const {
    return m_proposal.ignoredColumns().size();
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Source:
        return tr("Source column");
    case Samples:
        return tr("Samples");
    case Field:
        return tr("Field in Tenure");
    default:
        return tr("Check");
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Field ? flags | Qt::ItemIsEditable : flags;
}

QVariant MappingModel::text(const QModelIndex& index) const {
    const SourceColumn& source = column(index.row());
    switch (index.column()) {
    case Source:
        return source.header;
    case Samples:
        return source.samples.isEmpty() ? tr("(empty)") : source.samples.join(u" · "_s).simplified();
    case Field:
        return source.target.isEmpty() ? tr("Do not import")
                                       : m_fields.label(source.target, m_proposal.columns);
    default:
        const ColumnCheck* found = check(index.row());
        return found != nullptr ? found->text : QString();
    }
}

QString MappingModel::spoken(int row) const {
    const auto cell = [&](Column column) { return text(index(row, column)).toString(); };
    return tr("%1, samples %2, mapped to %3, check: %4")
        .arg(cell(Source), cell(Samples), cell(Field), cell(Check));
}

QVariant MappingModel::data(const QModelIndex& index, int role) const {
    const SourceColumn& source = column(index.row());
    const exchange::ImportTarget* target = m_fields.find(source.target);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return index.column() == Source ? spoken(index.row()) : text(index);
    case Qt::EditRole:
        return index.column() == Field ? QVariant(source.target) : text(index);
    case IconRole:
        if (source.target.isEmpty())
            return int(Icon::Block);
        return int(target != nullptr ? words::targetIcon(*target) : Icon::Plus);
    case NoteRole:
        if (source.target.isEmpty())
            return QString();
        return target != nullptr ? target->note
               : source.newField ? customNote(source.newField->type)
                                 : QString();
    case LevelRole:
        return check(index.row()) != nullptr ? int(check(index.row())->level) : -1;
    default:
        return {};
    }
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != Field || value.toString() == target(index.row()))
        return false;
    Q_EMIT targetChosen(index.row(), value.toString());
    return true;
}

std::vector<MappingModel::Choice> MappingModel::choices(int row) const {
    std::vector<Choice> choices;
    for (const exchange::ImportTarget& target : m_targets)
        choices.push_back({target.key, target.label, target.note, words::targetIcon(target), false});
    if (const auto& field = column(row).newField; field)
        choices.push_back({field->key, field->label, customNote(field->type), Icon::Plus, true});
    choices.push_back({QString(), tr("Do not import"), {}, Icon::Block, false});
    return choices;
}

exchange::ImportOptions withTarget(const exchange::ImportOptions& asked,
                                   const std::vector<SourceColumn>& columns, int row, const QString& key) {
    exchange::ImportOptions options = asked;
    const SourceColumn& chosen = columns[at(row)];
    ColumnMapping decision{chosen.header, key, {}};
    if (chosen.newField && chosen.newField->key == key)
        decision.newField = chosen.newField;
    const bool repeats = options.kind == exchange::ImportKind::Usage && key == "value"_L1;
    for (const SourceColumn& other : columns) {
        if (!key.isEmpty() && !repeats && other.target == key && other.header != chosen.header)
            decideColumn(options.mapping, {other.header, QString(), {}});
    }
    decideColumn(options.mapping, std::move(decision));
    return options;
}

} // namespace tenure::views
