// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/account_list_model.h"
#include "items/account_selection.h"
#include "operations/account_edit.h"
#include "operations/book_session.h"
#include "views/accounts/list_columns.h"
#include "views/accounts/list_loader.h"
#include "views/shell/page.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QSplitter;
class QToolButton;

namespace tenure::views {

class AccountDelegate;
class AccountView;
class BulkBar;
class Button;
class PreviewPane;
class ProgressLine;
class QueryBar;
class UiSettings;

/// The account list: query box, groups with totals, inline and bulk edit, preview pane. What it can't do
/// itself leaves as a signal.
class AccountsPage : public QWidget {
    Q_OBJECT
public:
    AccountsPage(operations::BookSession& session, UiSettings& settings, const QString& localeName,
                 QWidget* parent = nullptr);
    ~AccountsPage() override;

    [[nodiscard]] QList<KeyHint> keyHints() const;
    [[nodiscard]] qint64 total() const { return m_model.list().total; }
    [[nodiscard]] items::AccountSelection& selection() { return m_selection; }
    /// "22 accounts", "€1,440,540 ARR" of what is listed.
    [[nodiscard]] QStringList facts() const;
    /// The list as it stands, a line for each row, cells separated by two spaces or more.
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QString queryText() const;
    void setQueryText(const QString& text);
    /// Keys of the fields that the list shows.
    [[nodiscard]] QStringList shownColumns() const;

    void focusQuery();
    void focusList();
    void selectAll();
    void editCell();
    void editSelected(const QString& fieldKey = {});
    void trashSelected();
    void setPreviewShown(bool shown);
    void setDensity();
    void goTo(qint64 account);

Q_SIGNALS:
    /// The list or what is selected changed: counts, facts and keys are new.
    void stateChanged();
    void importRequested();
    void exportRequested(const QString& query);
    void failed(const tenure::domain::Error& error);
    /// Some rows of an edit were left out, or a note for the person.
    void notice(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildMenus();
    void connectParts();
    void reload();
    void readQuery();
    void present(const operations::AccountList& list);
    void applyColumns();
    void takeChange(const operations::BookChange& change);
    void sortBy(int column);
    void setGroup(const QString& key);
    void showSelection();
    void restoreState();
    void saveState();
    using EditResult = domain::Result<store::Written<operations::EditOutcome>>;
    void reportEdit(const EditResult& result);
    [[nodiscard]] bool commitCell(qint64 account, const query::Field& field, const QString& text);
    [[nodiscard]] QStringList choicesFor(const QModelIndex& index) const;
    [[nodiscard]] std::vector<domain::AccountId> selectedIds() const;
    [[nodiscard]] items::DisplayContext display() const;

    operations::BookSession& m_session;
    UiSettings& m_settings;
    QString m_localeName;
    items::AccountSelection m_selection;
    items::AccountListModel m_model;
    ListColumns m_columns;
    ListLoader m_loader;
    QTimer m_typed;
    query::Query m_query; ///< the last good one
    std::optional<query::Sort> m_sort;
    QString m_groupBy = QStringLiteral("tier");
    QStringList m_closedGroups;

    QueryBar* m_queryBar;
    Button* m_group;
    QMenu* m_groupMenu;
    QMenu* m_columnMenu;
    ProgressLine* m_progress;
    AccountView* m_view;
    AccountDelegate* m_delegate;
    BulkBar* m_bulk;
    PreviewPane* m_pane;
    QSplitter* m_splitter;
};

} // namespace tenure::views
