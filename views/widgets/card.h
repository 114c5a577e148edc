// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace tenure::views {

class PlainLabel;

/// A box on the ground of a page: a head of 36 px with a title and what belongs at its end, a hairline, and a
/// body.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title, QWidget* parent = nullptr);

    /// Stands at the end of the head, behind what was added before.
    void addToHead(QWidget* widget);
    /// Takes the place of the body that was there before, which is deleted.
    void setBody(QWidget* body);
    [[nodiscard]] QWidget* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_head;
    QVBoxLayout* m_rows;
    QWidget* m_body = nullptr;
};

} // namespace tenure::views
