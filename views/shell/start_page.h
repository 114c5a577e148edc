// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

#include <QScrollArea>
#include <QStringList>

class QGridLayout;
class QHBoxLayout;

namespace tenure::views {

class StartCard;

/// What is shown while no book is open: two ways to fill one, the recent books, and links to the rest. It
/// decides nothing; each way is a signal. I and D press the two cards.
class StartPage : public QScrollArea {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Paths, newest first. Without any their card is not there.
    void setRecentBooks(const QStringList& paths);

    /// The keys for the status bar.
    [[nodiscard]] QList<KeyHint> keys() const;

Q_SIGNALS:
    void importRequested();
    void demoRequested();
    void openRequested();
    void newAccountRequested();
    void restoreRequested();
    void recentBookChosen(const QString& path);

private:
    [[nodiscard]] QWidget* makeCards();
    [[nodiscard]] QWidget* makeDropZone();
    [[nodiscard]] QWidget* makeLinks();

    QHBoxLayout* m_cards = nullptr;
    class RecentCard* m_recent = nullptr;
};

} // namespace tenure::views
