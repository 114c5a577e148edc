// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"
#include "operations/source_states.h"

#include <QObject>
#include <QTimer>

namespace tenure::views {
class Rail;
}

namespace tenure::app {

/// Tells at the foot of the rail when each source of the book's data last spoke. Goes before the session.
class SourceWatch : public QObject {
    Q_OBJECT
public:
    SourceWatch(operations::BookSession& session, views::Rail& rail);

private:
    void look();
    void show(const std::vector<operations::SourceState>& states);

    operations::BookSession& m_session;
    views::Rail& m_rail;
    QTimer m_later;
    QTimer m_ageing;
};

/// When a source spoke, as short as the rail needs it: "09:12" for today, else "3 d old".
[[nodiscard]] QString ageText(const operations::SourceState& state, QDate today);

} // namespace tenure::app
