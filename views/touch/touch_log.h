// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"
#include "views/account/account_loader.h"

#include <QObject>
#include <QPointer>

namespace tenure::views {

class TouchDialog;

/// Opens the form for touchpoints and saves what it says: for one account with its people, for several, and
/// for one that is changed.
class TouchLog : public QObject {
    Q_OBJECT
public:
    /// Dialogs stand before @p window.
    TouchLog(operations::BookSession& session, const QString& localeName, QWidget* window);
    /// Closes a form that is open.
    ~TouchLog() override;

    /// A new touchpoint of one account, which is read first, or of each of several. Nothing happens for none,
    /// nor while a form is open.
    void begin(const QList<qint64>& accounts, qint64 contact = 0);
    /// Changes one of an account that is shown.
    void edit(const operations::AccountDetails& details, const domain::Touchpoint& touch);

Q_SIGNALS:
    void failed(const tenure::domain::Error& error);

private:
    void openFor(const operations::AccountDetails& details);
    TouchDialog* open(TouchDialog* dialog);
    void save(TouchDialog& dialog);
    [[nodiscard]] items::DisplayContext display() const;

    operations::BookSession& m_session;
    QString m_localeName;
    QWidget* m_window;
    AccountLoader m_loader;
    qint64 m_contact = 0;
    QPointer<TouchDialog> m_dialog;
};

} // namespace tenure::views
