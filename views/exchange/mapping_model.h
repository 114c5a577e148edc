// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/import_job.h"
#include "views/exchange/import_words.h"

#include <QAbstractTableModel>

namespace tenure::views {

/// The columns of the file: name, samples, field, and how the column reads over the whole file.
class MappingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Source, Samples, Field, Check, columnCount_ };
    enum Role {
        IconRole = Qt::UserRole, ///< of the field: an Icon
        NoteRole,                ///< behind the field's label
        LevelRole,               ///< of the check: ColumnCheck::Level, -1 while it is not known
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setState(const ImportState& state, const words::Fields& fields);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// What a row may be mapped to; an empty key is "Do not import".
    struct Choice {
        QString key;
        QString label;
        QString note;
        Icon symbol = Icon::None;
        bool newField = false;
    };
    [[nodiscard]] std::vector<Choice> choices(int row) const;
    [[nodiscard]] const exchange::SourceColumn& column(int row) const;
    /// Key of the field that a row is mapped to; empty: not imported.
    [[nodiscard]] QString target(int row) const { return column(row).target; }
    [[nodiscard]] qsizetype ignored() const;

Q_SIGNALS:
    void targetChosen(int row, const QString& key);

public:
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    void takeChecks(const ImportState& state);
    void forgetChecksOfOthers(const std::vector<exchange::SourceColumn>& columns);
    [[nodiscard]] QVariant text(const QModelIndex& index) const;
    [[nodiscard]] QString spoken(int row) const;
    [[nodiscard]] const exchange::ColumnCheck* check(int row) const;

    exchange::ImportProposal m_proposal;
    std::vector<std::optional<exchange::ColumnCheck>> m_checks; ///< as far as they are known
    std::vector<exchange::ImportTarget> m_targets;
    words::Fields m_fields;
};

/// @p asked with the decision that column @p row is mapped to @p key: a field can be filled by one column
/// only, so another one that has it is not imported any more (values of usage excepted).
[[nodiscard]] exchange::ImportOptions withTarget(const exchange::ImportOptions& asked,
                                                 const std::vector<exchange::SourceColumn>& columns, int row,
                                                 const QString& key);

} // namespace tenure::views
