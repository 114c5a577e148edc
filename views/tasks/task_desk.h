// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_edit.h"
#include "operations/book_session.h"

#include <QObject>
#include <QPoint>

#include <functional>
#include <optional>

class QDialog;
class QMenu;

namespace tenure::views {

/// What people do to tasks, from any page: asks what there is to ask, and changes the book. Does nothing in a
/// book that can't be written.
class TaskDesk : public QObject {
    Q_OBJECT
public:
    /// @p window is what dialogs stand on; it outlives the desk.
    TaskDesk(operations::BookSession& session, QWidget* window, QObject* parent = nullptr);

    /// A new task for each of @p accounts; for none of them: of an account that is asked for.
    void askNew(const std::vector<domain::AccountId>& accounts);
    void askEdit(domain::TaskId task);
    /// Done, or open again.
    void setDone(domain::TaskId task, bool done);
    void cancel(domain::TaskId task);
    /// Asks for how long, with a menu at @p where; @p chosen is called when it was told.
    void askSnooze(domain::TaskId task, QPoint where, std::function<void()> chosen = {});
    void askReschedule(domain::TaskId task, QPoint where);
    void askAssign(const domain::Task& task);
    /// Who stands in for whom, on a dialog that stands on @p parent.
    void askDeputies(QWidget* parent);

Q_SIGNALS:
    void failed(const tenure::domain::Error& error);

private:
    void askNewFor(domain::Task task, const std::vector<domain::AccountId>& accounts, const QString& name);
    void showEdit(const domain::Task& task, const QString& accountName);
    void show(QDialog* dialog);
    [[nodiscard]] QMenu* newMenu(const QString& name);
    void snooze(domain::TaskId task, std::optional<QDate> until);
    void reschedule(domain::TaskId task, std::optional<QDate> due);
    template <class T>
    void report(operations::Edited<T> edit) {
        edit.then(this, [this](const domain::Result<store::Written<T>>& result) {
            if (!result)
                Q_EMIT failed(result.error());
        });
    }

    operations::BookSession& m_session;
    QWidget* m_window;
};

} // namespace tenure::views
