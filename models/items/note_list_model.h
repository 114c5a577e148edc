// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/display_text.h"
#include "operations/account_details.h"

#include <QAbstractListModel>

namespace tenure::items {

enum NoteRole {
    NoteIdRole = Qt::UserRole + 300, ///< qint64
    NoteBodyRole,                    ///< QString, the whole text
    NoteBylineRole,                  ///< QString: "17 Mar · Clara Nyström"
};

/// The notes of an account, the latest first: the first line of each, and who wrote it when.
class NoteListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setAccount(const operations::AccountDetails& details, const DisplayContext& context);
    [[nodiscard]] QModelIndex indexOf(qint64 note) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        qint64 id = 0;
        QString title;
        QString byline;
        QString body;

        bool operator==(const Row&) const = default;
    };
    std::vector<Row> m_rows;
};

} // namespace tenure::items
