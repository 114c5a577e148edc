// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/account_list_model.h"
#include "items/account_selection.h"
#include "operations/account_edit.h"
#include "operations/book_session.h"
#include "views/accounts/list_columns.h"
#include "views/accounts/list_loader.h"
#include "views/accounts/selection_sum.h"
#include "views/shell/page.h"

#include <QWidget>

#include <functional>

class QMenu;
class QSplitter;

namespace tenure::views {

class AccountDelegate;
class AccountView;
class BulkBar;
class Button;
struct CellChoice;
class PreviewHost;
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
    /// The accounts that are listed, in the order of the list.
    [[nodiscard]] const std::vector<qint64>& listedAccounts() const { return m_model.list().ids; }
    /// Those that are selected, else the current one; none if there is neither.
    [[nodiscard]] std::vector<domain::AccountId> targets() const;
    /// Keys of the fields that the list shows.
    [[nodiscard]] QStringList shownColumns() const;

    void focusQuery();
    /// Shows the star in the query box, which runs @p save as long as @p context lives.
    void offerSaving(QObject* context, std::function<void()> save);
    void focusList();
    void selectAll();
    void editCell();
    /// Asks for a field of the selected accounts, or of the current one, and sets it.
    void editSelected(const QString& fieldKey = {});
    void trashSelected();
    void requestTask();
    void setPreviewShown(bool shown);
    void setDensity();
    /// Makes an account current, now or when the list has it.
    void goTo(qint64 account);
    /// The same for one that the query may leave out: then all accounts are listed.
    void showAccount(qint64 account);
    /// Sets a field of the selected accounts, or of the current one; @p value as it is typed.
    void setSelectedField(const QString& fieldKey, const QString& value);
    /// What can be chosen for a field that has few values; empty if it has not.
    [[nodiscard]] QList<CellChoice> choicesFor(const query::Field& field) const;
    [[nodiscard]] bool isWritable() const { return m_session.isWritable(); }
    [[nodiscard]] const query::Catalogue& catalogue() const { return m_session.context().catalogue; }

Q_SIGNALS:
    /// The list or what is selected changed: counts, facts and keys are new.
    void stateChanged();
    void importRequested();
    /// An account is to be shown on its own page.
    void openRequested(qint64 account);
    void exportRequested(const QString& query);
    /// A touchpoint of the targets is to be logged.
    void touchRequested();
    /// A new task for each of them: what is selected, or the current one.
    void newTaskRequested(const std::vector<tenure::domain::AccountId>& accounts);
    void failed(const tenure::domain::Error& error);
    /// Some rows of an edit were left out, or a note for the person.
    void notice(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildQueryRow();
    [[nodiscard]] QWidget* buildList();
    void buildMenus();
    void connectKeys();
    void connectParts();
    void connectList();
    void connectBulk();
    void restoreState();
    void saveState();

    [[nodiscard]] operations::ListRequest request() const;
    /// Makes the list anew; the other keeps the order of the rows as far as it goes.
    void reload();
    void refreshList();
    void present(const operations::AccountList& list);
    void showRows(const operations::AccountList& list);
    void showFirstRow();
    void showCount();
    void showStale(bool longWork);
    void askWhetherOneOwner();
    void applyColumns();
    void takeChange(const operations::BookChange& change);
    void sortBy(int column);
    void setGroup(const QString& key);
    void showSelection();
    void showSum(std::optional<qint64> minor);
    [[nodiscard]] std::vector<qint64> neighbours(qint64 account) const;

    using EditResult = domain::Result<store::Written<operations::EditOutcome>>;
    void setField(const std::vector<domain::AccountId>& accounts, const QString& key, const QString& value);
    void reportEdit(const EditResult& result);
    template <class T>
    void reportWrite(const domain::Result<store::Written<T>>& result) {
        if (!result)
            Q_EMIT failed(result.error());
    }
    [[nodiscard]] bool commitCell(qint64 account, const query::Field& field, const QString& text);
    [[nodiscard]] items::DisplayContext display() const;

    operations::BookSession& m_session;
    UiSettings& m_settings;
    QString m_localeName;
    items::AccountSelection m_selection;
    items::AccountListModel m_model;
    ListColumns m_columns;
    ListLoader m_loader;
    SelectionSum m_sum;
    std::optional<query::Sort> m_sort;
    QString m_groupBy = QStringLiteral("tier");
    QStringList m_closedGroups;
    operations::ListRequest m_shown;                  ///< what the rows answer
    std::optional<operations::AccountList> m_waiting; ///< until nothing is being edited
    qint64 m_goTo = 0;                                ///< to be made current when the list has it

    QueryBar* m_queryBar;
    Button* m_group;
    QMenu* m_groupMenu;
    QMenu* m_columnMenu;
    ProgressLine* m_progress;
    AccountView* m_view;
    AccountDelegate* m_delegate;
    BulkBar* m_bulk;
    PreviewPane* m_pane;
    PreviewHost* m_paneHost;
    QSplitter* m_splitter;
};

} // namespace tenure::views
