// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace tenure::views {

/// Name, version, licence, and what the program is built of.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    /// @p versions: lines such as "SQLite 3.40.1", told by the layers that link them. Qt's own is added here.
    explicit AboutDialog(const QStringList& versions, QWidget* parent = nullptr);
};

} // namespace tenure::views
