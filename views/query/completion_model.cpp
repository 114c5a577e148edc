// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/query/completion_model.h"

#include "domain/text_fold.h"
#include "items/display_text.h"

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using query::Completion;

namespace {

constexpr std::size_t mostFields = 6;
constexpr std::size_t mostFieldsBelow = 3; ///< below the conditions on the one that is typed

CompletionRow rowOf(Completion item, const QString& typed) {
    CompletionRow row;
    row.explanation = item.explanation;
    // Folding changes lengths, so that only what stands there letter by letter is marked.
    const qsizetype at = typed.isEmpty() ? -1 : item.text.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at >= 0) {
        row.matchBegin = static_cast<int>(at);
        row.matchEnd = static_cast<int>(at + typed.size());
    }
    row.item = std::move(item);
    return row;
}

void wordEnumValue(CompletionRow& row, const query::Catalogue& catalogue) {
    if (row.item.type != query::FieldType::Enum || !row.explanation.isEmpty())
        return;
    if (const auto field = catalogue.get(row.item.field))
        row.explanation = items::enumText(*field, row.item.text);
}

} // namespace

QString accountsText(std::optional<qint64> count) {
    return count ? CompletionModel::tr("%Ln account(s)", nullptr, int(*count)) : QString();
}

void CompletionModel::present(const query::Completions& completions, const query::Catalogue& catalogue,
                              Terms terms) {
    beginResetModel();
    m_rows.clear();
    m_terms = std::move(terms);
    m_termField.clear();
    m_termHeading = -1;
    std::vector<CompletionRow> fields;
    std::vector<CompletionRow> values;
    bool whole = false; // what is typed is a field already
    for (const Completion& item : completions.items) {
        if (item.kind == Completion::Kind::FieldValue) {
            values.push_back(rowOf(item, completions.typed));
            wordEnumValue(values.back(), catalogue);
        } else if (item.text == completions.typed) {
            whole = true;
            m_termField = item.field;
        } else if (item.kind == Completion::Kind::Field) {
            fields.push_back(rowOf(item, completions.typed));
        }
    }
    m_termsFirst = whole;
    if (fields.size() > (whole ? mostFieldsBelow : mostFields))
        fields.resize(whole ? mostFieldsBelow : mostFields);
    if (!whole && !fields.empty())
        m_termField = fields.front().item.field;
    if (whole)
        addSection(tr("Conditions"), termRows(m_termField));
    addSection(tr("Fields"), std::move(fields));
    addSection(tr("Values"), std::move(values));
    if (!whole && !m_termField.isEmpty()) {
        m_termHeading = static_cast<int>(m_rows.size());
        addSection(tr("Then"), termRows(m_termField));
    }
    endResetModel();
}

void CompletionModel::clear() {
    beginResetModel();
    m_rows.clear();
    m_termHeading = -1;
    endResetModel();
}

void CompletionModel::addSection(const QString& heading, std::vector<CompletionRow> rows) {
    if (rows.empty())
        return;
    CompletionRow head;
    head.heading = heading;
    head.ruled = !m_rows.empty();
    m_rows.push_back(std::move(head));
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
}

std::vector<CompletionRow> CompletionModel::termRows(const QString& field) const {
    std::vector<CompletionRow> rows;
    for (Completion& term : m_terms(field))
        rows.push_back(rowOf(std::move(term), {}));
    return rows;
}

void CompletionModel::lookAt(int at) {
    const bool isField =
        at >= 0 && at < rowCount() && !row(at).isHeading() && row(at).item.kind == Completion::Kind::Field;
    if (!isField || m_termsFirst || m_termHeading < 0 || row(at).item.field == m_termField)
        return;
    m_termField = row(at).item.field;
    beginRemoveRows({}, m_termHeading, rowCount() - 1);
    m_rows.resize(static_cast<std::size_t>(m_termHeading));
    endRemoveRows();
    std::vector<CompletionRow> terms = termRows(m_termField);
    beginInsertRows({}, m_termHeading, m_termHeading + static_cast<int>(terms.size()));
    addSection(tr("Then"), std::move(terms));
    endInsertRows();
}

void CompletionModel::takeCounts(const Count& count) {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        CompletionRow& row = m_rows[i];
        if (!row.item.found || row.count)
            continue;
        row.count = count(*row.item.found);
        if (row.count)
            Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
}

std::vector<query::Query> CompletionModel::uncounted() const {
    std::vector<query::Query> queries;
    for (const CompletionRow& row : m_rows) {
        if (row.item.found && !row.count)
            queries.push_back(*row.item.found);
    }
    return queries;
}

int CompletionModel::firstRow() const {
    return rowAfter(-1, 1);
}

int CompletionModel::rowAfter(int from, int step) const {
    for (int at = from + step; at >= 0 && at < rowCount(); at += step) {
        if (!row(at).isHeading())
            return at;
    }
    return -1;
}

int CompletionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CompletionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const CompletionRow& line = row(index.row());
    if (role == Qt::DisplayRole)
        return line.isHeading() ? line.heading : line.item.text;
    if (role != Qt::AccessibleTextRole)
        return {};
    if (line.isHeading())
        return line.heading;
    QStringList words{line.item.text};
    for (const QString& more : {line.explanation, accountsText(line.count)}) {
        if (!more.isEmpty())
            words.append(more);
    }
    if (line.item.kind == Completion::Kind::Field)
        words.append(query::typeName(line.item.type));
    return words.join(items::listSeparator());
}

Qt::ItemFlags CompletionModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || row(index.row()).isHeading())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace tenure::views
