// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/account/account_tab.h"

#include <QFrame>

class QVBoxLayout;

namespace tenure::views {

class MarkdownView;

/// Everything about one entry of the timeline: who, when, how it went, what was written, and what came out of
/// it.
class TouchPane : public QFrame {
    Q_OBJECT
public:
    explicit TouchPane(QWidget* parent = nullptr);

    void present(const ShownAccount& account, const domain::Touchpoint& touch);
    void present(const ShownAccount& account, const domain::Note& note);
    void presentNothing(const QString& why);

Q_SIGNALS:
    void promiseSettled(qint64 promise, tenure::domain::PromiseState state);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QVBoxLayout& begin();
    void addTitle(QVBoxLayout& rows, const QString& title, const QString& byline);
    void addPair(QVBoxLayout& rows, const QString& caption, const QString& value);
    void addBody(QVBoxLayout& rows, const QString& markdown);
    void addMade(QVBoxLayout& rows, const ShownAccount& account, domain::TouchpointId touch);
    void addPromise(QVBoxLayout& rows, const domain::Promise& promise, const ShownAccount& account);

    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
};

} // namespace tenure::views
