// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/contact_table_model.h"
#include "operations/account_edit.h"
#include "views/account/account_tab.h"

#include <QWidget>

class QTreeView;

namespace tenure::operations {
class BookSession;
}

namespace tenure::views {

class Button;
class ChainView;
class ContactPanel;
class PlainLabel;
class SegmentedControl;

/// The people of an account: the decision chain as a graph, its twin as a table, its gaps, and the contact
/// that is current in all of them.
class StakeholdersTab : public QWidget {
    Q_OBJECT
public:
    explicit StakeholdersTab(operations::BookSession& session, QWidget* parent = nullptr);

    void present(const ShownAccountPtr& account);
    void takeFocus();
    [[nodiscard]] QList<KeyHint> keyHints() const;
    /// Opens the dialog for a new contact.
    void addContact(domain::ContactRole role = domain::ContactRole::None);

Q_SIGNALS:
    void failed(const tenure::domain::Error& error);
    void stateChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildBar();
    void buildTable();
    void connectParts();
    void take(const operations::Stakeholders& stakeholders);
    void setCurrent(domain::ContactId contact);
    void showPanel();
    void openDialog(const domain::Contact& contact);
    void editContact(domain::ContactId contact);
    /// What a key does to the current contact; false if it means nothing here.
    bool changeByKey(int key, const QString& text);
    void change(domain::Contact contact);
    template <class T>
    void report(QFuture<domain::Result<T>> work) {
        work.then(this, [this](const domain::Result<T>& result) {
            if (!result)
                Q_EMIT failed(result.error());
        });
    }

    operations::BookSession& m_session;
    ShownAccountPtr m_account;
    items::ContactBoardPtr m_board;
    items::ContactTableModel m_model;
    domain::ContactId m_current;
    PlainLabel* m_count = nullptr;
    SegmentedControl* m_switch = nullptr;
    Button* m_add = nullptr;
    ChainView* m_graph;
    QTreeView* m_table;
    ContactPanel* m_panel;
};

} // namespace tenure::views
