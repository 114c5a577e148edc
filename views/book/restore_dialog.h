// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>
#include <QList>

#include <functional>

class QComboBox;
class QTreeWidget;

namespace tenure::views {

class Button;
class PlainLabel;

/// A backup as a person chooses it.
struct BackupChoice {
    QString path;
    QDateTime at; ///< UTC
    QString reason;
    qint64 bytes = 0;
};

/// A book that may have backups.
struct BackedUpBook {
    QString name;
    QString path;
};

/// The verified backups of a book, newest first, of which one is chosen; or any file.
class RestoreDialog : public QDialog {
    Q_OBJECT
public:
    using ListBackups = std::function<QList<BackupChoice>(const QString& bookPath)>;

    /// @p books, the first of which is shown at first.
    RestoreDialog(const QList<BackedUpBook>& books, ListBackups backups, QWidget* parent = nullptr);

    [[nodiscard]] QString bookPath() const;
    /// The path of the backup that is marked; empty if there is none.
    [[nodiscard]] QString chosen() const;

Q_SIGNALS:
    /// The marked backup shall be restored.
    void backupChosen(const QString& bookPath, const QString& backup);
    /// Another file than those that are listed is wanted.
    void fileWanted();

private:
    void fill();
    void restore();

    ListBackups m_backups;
    QComboBox* m_book;
    QTreeWidget* m_list;
    PlainLabel* m_none;
    Button* m_restore;
};

} // namespace tenure::views
