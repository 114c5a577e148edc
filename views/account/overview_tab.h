// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/account/account_tab.h"
#include "views/keys/key_map.h"

#include <QFuture>
#include <QScrollArea>

class QVBoxLayout;

namespace tenure::operations {
class BookSession;
}

namespace tenure::views {

class ChainCard;
class FactsCard;
class GroupCard;
class NextStepsCard;
class TimelineCard;

/// What matters about an account, on cards: what happened at the left, what to do and facts at the right.
class OverviewTab : public QScrollArea {
    Q_OBJECT
public:
    explicit OverviewTab(operations::BookSession& session, QWidget* parent = nullptr);

    void present(const ShownAccountPtr& account);
    [[nodiscard]] QList<KeyHint> keyHints() const;
    /// By which letter a next step is begun.
    void setKeys(const KeyMap& keys);

Q_SIGNALS:
    void fieldsRequested();
    void chainRequested();
    void accountRequested(qint64 account);
    void failed(const tenure::domain::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectSteps();
    template <class T>
    void report(QFuture<domain::Result<T>> work) {
        work.then(this, [this](const domain::Result<T>& result) {
            if (!result)
                Q_EMIT failed(result.error());
        });
    }

    operations::BookSession& m_session;
    TimelineCard* m_timeline;
    NextStepsCard* m_steps;
    ChainCard* m_chain;
    FactsCard* m_facts;
    GroupCard* m_group;
    KeyMap m_keys;
};

} // namespace tenure::views
