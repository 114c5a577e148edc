// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tenure::views {

class UiSettings;

/// What was chosen lately in the palette, for each book on this computer: 20 choices in each of the 10 books
/// that were used last.
class RecentChoices {
public:
    explicit RecentChoices(UiSettings& settings) : m_settings(settings) {}

    /// The file of the open book; empty: none is open.
    void setBook(const QString& path) { m_book = path; }
    /// The newest first.
    [[nodiscard]] QStringList ids() const;
    void remember(const QString& id);

private:
    UiSettings& m_settings;
    QString m_book;
};

} // namespace tenure::views
