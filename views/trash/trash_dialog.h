// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/trash_model.h"
#include "operations/book_session.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QTreeView;

namespace tenure::views {

class Button;
class DialogFooter;
class PlainLabel;

/// The deleted accounts of the book: found by what is typed, restored by Enter. Opens with the latest marked,
/// so that two keys bring back what was deleted by mistake.
class TrashDialog : public QDialog {
    Q_OBJECT
public:
    TrashDialog(operations::BookSession& session, const items::DisplayContext& display,
                QWidget* parent = nullptr);

    /// Those that are marked, from the top.
    [[nodiscard]] std::vector<domain::AccountId> chosen() const;

Q_SIGNALS:
    void restoreRequested(const std::vector<tenure::domain::AccountId>& accounts);
    void failed(const tenure::domain::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildBody();
    void buildFooter();
    void connectParts();
    void load();
    void take(operations::Trash trash);
    void showChosen();
    void restore();

    operations::BookSession& m_session;
    QString m_localeName;
    items::TrashModel m_model;
    QLineEdit* m_search;
    QTreeView* m_list;
    PlainLabel* m_empty;
    DialogFooter* m_footer;
    Button* m_restore;
    Button* m_cancel;
    QTimer m_typed;
    int m_reading = 0; ///< number of the newest reading; older ones are dropped
    bool m_isReading = false;
    bool m_restoreOne = false; ///< Enter came before the list: it restores what is found if it is one
};

} // namespace tenure::views
