// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/word_match.h"
#include "items/display_text.h"
#include "operations/account_details.h"

#include <QAbstractListModel>

namespace tenure::items {

/// Which entries of a timeline are shown.
enum class TimelineFilter { All, Calls, Email, Meetings, Notes };

/// One entry: a touchpoint or a note.
struct TimelineEntry {
    std::optional<domain::TouchKind> kind; ///< nothing: a note
    qint64 id = 0;                         ///< of the touchpoint or note
    QDate day;
    QString title;
    QString detail;    ///< who, how long, how it went
    QString text = {}; ///< all that is written about it, to be searched
};

enum TimelineRole {
    TimelineDetailRole = Qt::UserRole + 100, ///< QString
    TimelineDayRole,                         ///< QString: "17 Mar"
    TimelineKindRole,                        ///< int of domain::TouchKind; none for a note
    TimelineIdRole,                          ///< qint64
};

/// What happened with an account, the latest first: touchpoints and notes together.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setAccount(const operations::AccountDetails& details, const DisplayContext& display);
    void setFilter(TimelineFilter filter);
    /// Only entries in which every typed word begins a word of what is written about them; empty for all.
    void setTyped(const QString& typed);
    /// At most so many rows; 0 for all.
    void setLimit(int rows);
    /// The row of an entry; invalid if it is not shown.
    [[nodiscard]] QModelIndex indexOf(bool note, qint64 id) const;
    [[nodiscard]] int hidden() const { return m_hidden; } ///< entries beyond the limit

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void refresh();

    std::vector<TimelineEntry> m_entries;
    std::vector<std::size_t> m_shown; ///< places in m_entries
    DisplayContext m_display;
    TimelineFilter m_filter = TimelineFilter::All;
    domain::TypedWords m_typed{QString()};
    int m_limit = 0;
    int m_hidden = 0;
};

/// All touchpoints and notes of an account as entries, the latest first.
[[nodiscard]] std::vector<TimelineEntry> timelineEntries(const operations::AccountDetails& details);

} // namespace tenure::items
