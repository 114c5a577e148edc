// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <functional>
#include <vector>

class QHBoxLayout;

namespace tenure::views {

class PlainLabel;
class ElidedLabel;

/// What a banner says: the cause in bold, then the facts; at most two actions.
struct Message {
    enum class Level { Alert, Warning, Info };
    struct Action {
        QString text;
        std::function<void()> run = {};
    };

    Level level = Level::Alert;
    QString cause;
    QString facts = {};
    std::vector<Action> actions = {};
    bool mayClose = true; ///< a person can put it away; else it stays until withdrawn
};

/// The banner below the strip of a page, 36 px: shape, cause, facts, actions. Shows the gravest message, the
/// newest of equals, and says how many more there are. Hidden while there is none.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Adds a message and returns its number, by which it is withdrawn. A message with the same cause and
    /// level is replaced, so that a failure that repeats does not pile up.
    int post(Message message);
    void withdraw(int id);
    void clear();

    [[nodiscard]] int count() const { return int(m_messages.size()); }
    /// The message that is shown, or null.
    [[nodiscard]] const Message* shown() const;

    /// Puts the focus on the first action; false if there is none.
    bool focusFirst();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closed(int id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        int id;
        Message message;
    };

    void refresh();
    void rebuildActions(const Message& message);
    [[nodiscard]] const Entry* front() const;

    std::vector<Entry> m_messages;
    int m_nextId = 1;
    ElidedLabel* m_facts;
    PlainLabel* m_cause;
    PlainLabel* m_more;
    QWidget* m_actions;
    QHBoxLayout* m_actionRow;
};

} // namespace tenure::views
