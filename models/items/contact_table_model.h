// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/display_text.h"
#include "operations/account_details.h"
#include "operations/stakeholders.h"

#include <QAbstractTableModel>

#include <memory>

namespace tenure::items {

/// One contact with what the pages show of them.
struct ContactEntry {
    store::ContactState state;
    QString superior;                        ///< the name of whom they report to
    std::vector<domain::TouchKind> channels; ///< of the last touches, the latest first, each once
    bool gap = false;                        ///< a gap is about them
    bool severe = false;                     ///< and it puts the renewal at risk
};

/// The people of an account, ready to be shown: those who decide first, then by influence and id.
struct ContactBoard {
    std::vector<ContactEntry> entries;
    std::vector<domain::StakeholderGap> gaps;
    std::vector<domain::ChainEdge> influences;
    DisplayContext display;

    [[nodiscard]] const ContactEntry* find(domain::ContactId contact) const;
};
using ContactBoardPtr = std::shared_ptr<const ContactBoard>;

[[nodiscard]] ContactBoard contactBoard(const operations::Stakeholders& stakeholders,
                                        const operations::AccountDetails& details,
                                        const DisplayContext& display);

/// Since the last touch in which they took part: "63 d", "left", "—".
[[nodiscard]] QString lastTouchText(const ContactEntry& entry, QDate today);
/// "Sigrid Moen, CFO, economic buyer, neutral, last touch 63 days ago, reports to nobody".
[[nodiscard]] QString contactInWords(const ContactEntry& entry, QDate today);

/// The twin of the decision chain's picture.
class ContactTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Title, Role, Influence, Sentiment, LastTouch, Channel, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBoard(ContactBoardPtr board);
    [[nodiscard]] const ContactEntry* entryAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(domain::ContactId contact) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    ContactBoardPtr m_board;
};

} // namespace tenure::items
