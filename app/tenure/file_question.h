// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tenure::app {

/// File dialogs for books. Each is named @p objectName, has no loop of its own and calls @p done with what
/// was chosen.
using PathChosen = std::function<void(const QString& path)>;

/// An existing book or backup; @p start is the folder or file shown first, may be empty.
void askOpenPath(QWidget* parent, const QString& objectName, const QString& title, const QString& start,
                 PathChosen done);
/// A name for a new book, @p suggested at first.
void askSavePath(QWidget* parent, const QString& objectName, const QString& title, const QString& suggested,
                 PathChosen done);
/// A folder.
void askFolder(QWidget* parent, const QString& objectName, const QString& title, const QString& start,
               PathChosen done);

} // namespace tenure::app
