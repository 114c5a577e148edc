// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/display_text.h"
#include "operations/today_figures.h"

#include <QFrame>

namespace tenure::views {

class PlainLabel;
class StripFigure;

/// Above Today's list: the day, and figures of the accounts whose work it shows. Each opens what it counts.
class TodayStrip : public QFrame {
    Q_OBJECT
public:
    explicit TodayStrip(QWidget* parent = nullptr);

    void setDisplay(const items::DisplayContext& display);
    void setFigures(const operations::TodayFigures& figures);
    /// How many accounts changed since @p day, and how often.
    void setChanged(QDate day, qint64 accounts, int changes);

Q_SIGNALS:
    /// A figure of accounts was chosen: show them.
    void queryRequested(const QString& query);
    /// What changed is to be listed, below @p where (global).
    void changesRequested(QPoint where);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString moneyText(std::optional<qint64> minor) const;

    items::DisplayContext m_display;
    QString m_query;
    QString m_renewingQuery;
    PlainLabel* m_day;
    StripFigure* m_accounts;
    StripFigure* m_arr;
    StripFigure* m_renewing;
    StripFigure* m_changed;
};

} // namespace tenure::views
