// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/today_model.h"
#include "operations/book_session.h"
#include "operations/today_figures.h"
#include "views/shell/page.h"

#include <QTimer>
#include <QWidget>

namespace tenure::views {

class PlainLabel;
class PreviewPane;
class TodayStrip;
class TodayView;
class UiSettings;

/// What to do today: gaps in decision chains, follow-ups over their cadence, tasks. What it can't do itself
/// leaves as a signal.
class TodayPage : public QWidget {
    Q_OBJECT
public:
    TodayPage(operations::BookSession& session, UiSettings& settings, const QString& localeName,
              QWidget* parent = nullptr);

    /// How many rows there are; nothing before they were read.
    [[nodiscard]] std::optional<qint64> count() const;
    [[nodiscard]] QList<KeyHint> keyHints() const;
    /// "21 open", "9 done today".
    [[nodiscard]] QStringList facts() const;
    void focusList();
    /// Of the current row; 0 for none.
    [[nodiscard]] qint64 currentAccount() const;
    void setDensity();

Q_SIGNALS:
    void stateChanged();
    void accountRequested(qint64 account);
    /// The accounts of a query are to be shown.
    void queryRequested(const QString& query);
    void newTaskRequested(const std::vector<tenure::domain::AccountId>& accounts);
    void failed(const tenure::domain::Error& error);

private:
    struct Reading {
        operations::TodayWork work;
        operations::TodayFigures figures;
        std::vector<operations::AccountChanges> changes;
    };

    void build();
    void wire();
    void read();
    void take(const Reading& reading);
    void finish(const QModelIndex& row);
    void askSnooze(const QModelIndex& row, QPoint where);
    void snooze(const operations::WorkItem& item, QDate until);
    void askDate(const operations::WorkItem& item);
    void listChanges(QPoint where);
    [[nodiscard]] items::DisplayContext display() const;
    template <class T>
    void report(operations::Edited<T> edit);

    operations::BookSession& m_session;
    UiSettings& m_settings;
    QString m_localeName;
    items::TodayModel m_model;
    QTimer m_later;
    int m_number = 0; ///< of the newest reading; what older ones give is stale
    bool m_read = false;
    operations::TodayWork m_work;
    std::vector<operations::AccountChanges> m_changes;
    QDate m_since;
    TodayStrip* m_strip;
    TodayView* m_view;
    PlainLabel* m_nothing;
    PreviewPane* m_pane;
};

/// The last working day before @p today: what happened since then is news.
[[nodiscard]] QDate lastWorkingDay(QDate today);

} // namespace tenure::views
