// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenure/backup_watch.h"
#include "operations/book_session.h"

#include <QDialog>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace tenure::app {

/// A book on its way out. What goes on with it has been told to stop; when all of that has ended, its last
/// writes go to the disk. None of it holds up the thread of the window.
class ClosingBook : public QObject {
    Q_OBJECT
public:
    struct Parts {
        std::unique_ptr<operations::BookSession> session;
        std::unique_ptr<BackupWatch> backups;
        std::vector<QPointer<QDialog>> dialogs; ///< hidden ones that work with the book
        std::function<void()> waitForOthers;    ///< returns when nobody else uses the book; on another thread
    };
    explicit ClosingBook(Parts parts);
    /// Waits for what is left.
    ~ClosingBook() override;

    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    void closed();

private:
    void runBeside(std::function<void()> work, void (ClosingBook::*then)());
    void dropWhatUsesIt();
    void endSession();

    Parts m_parts;
    QString m_path;
    QThreadPool m_thread; ///< of its own: a wait in the pool of all workers could hold up what it waits for
};

} // namespace tenure::app
