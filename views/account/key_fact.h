// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/plain_text.h"

#include <QWidget>

namespace tenure::views {

/// A fact of the account page's head behind an upright line: a caption, a value, and a note below.
class KeyFact : public QWidget {
    Q_OBJECT
public:
    explicit KeyFact(const QString& name, QWidget* parent = nullptr);

    void present(const QString& caption, const QString& value, const QString& note, Ink ink = &Tokens::text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* m_caption;
    PlainLabel* m_value;
    PlainLabel* m_note;
};

} // namespace tenure::views
