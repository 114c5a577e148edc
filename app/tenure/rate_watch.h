// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"
#include "operations/book_settings.h"

#include <QObject>
#include <QTimer>

namespace tenure::views {
class MessageBar;
}

namespace tenure::app {

/// Tells in the message bar which currencies have no planning rate although the ARR of accounts depends on
/// it. Goes before the session.
class RateWatch : public QObject {
    Q_OBJECT
public:
    RateWatch(operations::BookSession& session, views::MessageBar& messages);

Q_SIGNALS:
    /// A person wants to set the rates.
    void ratesWanted();

private:
    void look();
    void tell(const std::vector<store::CurrencyUse>& missing);

    operations::BookSession& m_session;
    views::MessageBar& m_messages;
    QTimer m_later;
    QString m_told; ///< the currencies that the message is about
    int m_message = 0;
};

} // namespace tenure::app
