// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"
#include "operations/segments.h"
#include "views/shell/segment_list.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace tenure::views {
class AccountsPage;
class MainWindow;
class SegmentDialog;
} // namespace tenure::views

namespace tenure::app {

/// Ties the segments of a book to the rail and to the account list: counts, choosing, saving, ordering. Goes
/// before the session, the page and the window.
class SegmentRail : public QObject {
    Q_OBJECT
public:
    SegmentRail(operations::BookSession& session, views::AccountsPage& page, views::MainWindow& window,
                QString localeName);

    /// Asks what becomes of the query that the list shows.
    void askSave();
    /// Lists the accounts of a segment.
    void choose(qint64 id);
    /// As the rail shows them.
    [[nodiscard]] const QList<views::RailSegment>& shown() const { return m_shown; }

Q_SIGNALS:
    void failed(const tenure::domain::Error& error);
    /// A segment was chosen: the list is to be seen.
    void listRequested();

private:
    struct Known {
        std::vector<domain::Segment> segments;
        std::vector<operations::SegmentCount> counts;
    };

    void wire();
    void read();
    void take(Known known);
    void follow();
    void askRename(qint64 id);
    void save(const QString& name);
    void showEffect(views::SegmentDialog& dialog, const domain::Segment& origin);
    [[nodiscard]] const domain::Segment* segment(qint64 id) const;
    [[nodiscard]] QString shownQuery() const;
    template <class T>
    void report(operations::Edited<T> edit, std::function<void(const T&)> then = {});

    operations::BookSession& m_session;
    views::AccountsPage& m_page;
    views::MainWindow& m_window;
    QString m_localeName;
    QTimer m_later;
    int m_number = 0; ///< of the newest reading; what older ones give is stale
    std::vector<domain::Segment> m_segments;
    QList<views::RailSegment> m_shown;
    qint64 m_origin = 0; ///< the segment that was chosen last
};

} // namespace tenure::app
