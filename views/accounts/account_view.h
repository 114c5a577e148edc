// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/keys/key_map.h"

#include <QTreeView>

#include <vector>

namespace tenure::items {
class AccountListModel;
class AccountSelection;
} // namespace tenure::items

namespace tenure::views {

class AccountHeader;

/// Where somebody is in the list: kept over a reset of the model.
struct ListPlace {
    qint64 account = 0; ///< of the current row
    QString group = {}; ///< the title of the current row, if it is a group's
    int column = 0;
    qint64 anchor = 0; ///< the row that must not move: the current one, or the first that is seen
    int top = 0;       ///< where it stands, in pixels from the viewport's top
};

/// The account list as a tree of groups. Its keys are those of the table of keys that work in a list, and
/// Ctrl+A. The head of the group in which one is stays at the top.
class AccountView : public QTreeView {
    Q_OBJECT
public:
    AccountView(items::AccountListModel& model, items::AccountSelection& selection,
                QWidget* parent = nullptr);

    /// Which letters do what from now on.
    void setKeys(const KeyMap& keys) { m_keys = keys; }
    /// Makes @p account the current row and shows it, if it is in the list.
    void goTo(qint64 account);
    [[nodiscard]] qint64 currentAccount() const;
    /// The next row below or above that is shown; with @p extend the rows on the way are selected, or given
    /// back when one turns round.
    void move(int steps, bool extend);

    [[nodiscard]] ListPlace place() const;
    /// Back to it as far as it is still there; false if its account is gone.
    bool restore(const ListPlace& place);
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }
    [[nodiscard]] AccountHeader& heads() const { return *m_heads; }
    /// The group whose head is painted over the first rows; invalid if it is where it belongs anyway.
    [[nodiscard]] QModelIndex stickyGroup() const;

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void currentAccountChanged(qint64 account);
    void openRequested(qint64 account);
    /// A key asks for what is not the list's own matter.
    void commandRequested(tenure::views::KeyCommand command);
    /// Esc, with nothing being edited.
    void clearRequested();
    void editingEnded();
    /// The width for the columns is another one.
    void widthChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool handleKey(QKeyEvent* event);
    bool handleCommand(KeyCommand command, const QKeyEvent& event);
    void goSideways(const QKeyEvent& event);
    void openCurrent();
    void toggleCurrent();
    void toggleGroup(const QModelIndex& group);
    void toggleOpen(const QModelIndex& group);
    void moveColumn(int step);
    /// Places in the list's ids, the last one not included.
    struct Span {
        std::size_t first = 0;
        std::size_t last = 0;
    };
    [[nodiscard]] Span spanTo(const QModelIndex& end) const;
    [[nodiscard]] std::vector<qint64> shownIn(const Span& span, const Span& without) const;
    void selectTo(const QModelIndex& index);
    void editBeside(const QModelIndex& from, int step);
    [[nodiscard]] QRect stickyBox() const;
    [[nodiscard]] QModelIndex besideInRow(const QModelIndex& from, int step) const;

    items::AccountListModel& m_model;
    items::AccountSelection& m_selection;
    AccountHeader* m_heads;
    KeyMap m_keys;
    qint64 m_anchor = 0; ///< where Shift began to extend
};

} // namespace tenure::views
