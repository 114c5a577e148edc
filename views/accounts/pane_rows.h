// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "views/shell/icons.h"
#include "views/widgets/plain_text.h"

#include <QFrame>

#include <functional>

class QVBoxLayout;

namespace tenure::views {

/// A part of the preview pane: a caption and rows, with a hairline below.
class PaneSection : public QFrame {
    Q_OBJECT
public:
    PaneSection(const QString& caption, bool spaced, QWidget* parent);

    /// The name of what is shown, and a button at its right.
    void addHeading(const QString& name, QWidget* button);
    /// Caption at the left, value at the right.
    void addPair(const QString& caption, const QString& value, TextRole role, Ink ink = &Tokens::text);
    /// The tier's bars and words.
    void addTier(domain::Tier tier, const QString& text);
    void addTask(const QString& title, const QString& due, bool late, std::function<void(bool)> toggled);
    void addLine(Icon symbol, const QString& text, const QString& trailing);
    void addPerson(const QString& name, const QString& role, const QString& state);
    void addNote(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_rows;
};

} // namespace tenure::views
