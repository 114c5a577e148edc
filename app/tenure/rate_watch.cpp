// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/rate_watch.h"

#include "views/widgets/message_bar.h"

#include <chrono>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

RateWatch::RateWatch(operations::BookSession& session, views::MessageBar& messages)
    : m_session(session), m_messages(messages) {
    m_later.setSingleShot(true);
    m_later.setInterval(300ms); // once for a burst of changes; and the first list goes before
    connect(&m_later, &QTimer::timeout, this, &RateWatch::look);
    connect(&session, &operations::BookSession::changed, &m_later, qOverload<>(&QTimer::start));
    m_later.start();
}

void RateWatch::look() {
    m_session.inBackground(
        this, [&book = m_session.book()] { return operations::bookSettings(book); },
        [this](const domain::Result<operations::BookSettings>& settings) {
            if (settings)
                tell(operations::currenciesWithoutRate(*settings));
        });
}

void RateWatch::tell(const std::vector<store::CurrencyUse>& missing) {
    QStringList codes;
    qint64 accounts = 0;
    for (const store::CurrencyUse& use : missing) {
        codes.append(use.currency.code());
        accounts += use.unknownArr;
    }
    const QString told = codes.join(u", "_s);
    if (told == m_told)
        return; // also if the person has put the message away
    m_told = told;
    m_messages.withdraw(m_message);
    if (told.isEmpty())
        return;
    views::Message message{
        views::Message::Level::Warning, tr("No planning rate for %1").arg(told),
        tr("The ARR of %n account(s) is unknown until then.", nullptr, static_cast<int>(accounts))};
    if (m_session.isWritable())
        message.actions = {{tr("Set rates…"), [this] { Q_EMIT ratesWanted(); }}};
    m_message = m_messages.post(std::move(message));
}

} // namespace tenure::app
