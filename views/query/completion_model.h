// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/completions.h"

#include <QAbstractListModel>

#include <functional>

namespace tenure::views {

/// A line of the completion list: a heading, or something that can be taken.
struct CompletionRow {
    QString heading;    ///< empty for all others
    bool ruled = false; ///< a heading with a line above it
    query::Completion item;
    QString explanation; ///< the item's own, or the word of an enum's value
    int matchBegin = 0;  ///< of what was typed in item.text; no match where both are equal
    int matchEnd = 0;
    std::optional<qint64> count; ///< accounts; nothing while it is not known

    [[nodiscard]] bool isHeading() const { return !heading.isEmpty(); }
};

/// Fields and values that go on from what is typed, then whole conditions on the field that is looked at.
class CompletionModel : public QAbstractListModel {
    Q_OBJECT
public:
    using Terms = std::function<std::vector<query::Completion>(const QString& field)>;
    using Count = std::function<std::optional<qint64>(const query::Query&)>;

    using QAbstractListModel::QAbstractListModel;

    /// @p terms gives the whole conditions on a field.
    void present(const query::Completions& completions, const query::Catalogue& catalogue, Terms terms);
    void clear();
    /// Shows the conditions on the field of @p row, if it is a field's.
    void lookAt(int row);
    /// Takes the numbers that @p count knows.
    void takeCounts(const Count& count);
    /// What is to be counted, from top to bottom.
    [[nodiscard]] std::vector<query::Query> uncounted() const;

    [[nodiscard]] const CompletionRow& row(int at) const { return m_rows.at(static_cast<std::size_t>(at)); }
    /// The first row that can be taken; −1 without one.
    [[nodiscard]] int firstRow() const;
    /// The next one behind @p from in the direction of @p step (1, −1) that can be taken; −1 without one.
    [[nodiscard]] int rowAfter(int from, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void addSection(const QString& heading, std::vector<CompletionRow> rows);
    [[nodiscard]] std::vector<CompletionRow> termRows(const QString& field) const;

    std::vector<CompletionRow> m_rows;
    Terms m_terms;
    QString m_termField;       ///< of the conditions that are shown
    int m_termHeading = -1;    ///< their heading's row
    bool m_termsFirst = false; ///< a whole field is typed: they do not follow what is looked at
};

/// "12 accounts"; empty while it is not known.
[[nodiscard]] QString accountsText(std::optional<qint64> count);

} // namespace tenure::views
