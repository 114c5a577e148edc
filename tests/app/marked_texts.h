// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A text that the source marks for translation.
struct MarkedText {
    QString file;
    QString context; ///< empty for tr(), whose context is the class
    QString text;
};

/// Every text that translate(), tr() or one of Qt's marking macros names in @p source, the content of @p
/// file.
[[nodiscard]] QList<MarkedText> markedTexts(const QString& file, const QString& source);

/// The same of every .cpp and .h below the folders app, models and views of @p root.
[[nodiscard]] QList<MarkedText> markedTextsBelow(const QString& root);
