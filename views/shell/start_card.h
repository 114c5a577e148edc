// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/icons.h"

#include <QFrame>
#include <QKeySequence>
#include <QStringList>

class QVBoxLayout;

namespace tenure::views {

class Button;

/// One way to begin: a drawing, a title, what it does, what it needs, a button.
class StartCard : public QFrame {
    Q_OBJECT
public:
    enum class Picture { Table, Accounts };
    struct Content {
        Picture picture;
        Icon symbol;
        QString title;
        QString text;
        QString note;
        QString button;
        QKeySequence key;
        bool first = false; ///< the recommended way: accent frame, primary button
    };

    explicit StartCard(const Content& content, QWidget* parent = nullptr);

    [[nodiscard]] QKeySequence key() const { return m_key; }
    void press();

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QKeySequence m_key;
    bool m_first;
    Button* m_button;
};

/// The books opened lately, as a card beside the ways to begin. Names are shown with their folder as tooltip.
class RecentCard : public QFrame {
    Q_OBJECT
public:
    explicit RecentCard(QWidget* parent = nullptr);

    void setBooks(const QStringList& paths);

Q_SIGNALS:
    void bookChosen(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_rows;
    QList<QWidget*> m_shown;
};

} // namespace tenure::views
