// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/field_sheet_model.h"
#include "operations/account_edit.h"
#include "views/account/account_tab.h"

#include <QWidget>

namespace tenure::operations {
class BookSession;
}

namespace tenure::views {

class Button;
class SheetTree;

/// All fields of an account, edited where they stand; custom fields are defined here.
class FieldsTab : public QWidget {
    Q_OBJECT
public:
    explicit FieldsTab(operations::BookSession& session, QWidget* parent = nullptr);

    void present(const ShownAccountPtr& account);
    void takeFocus();
    [[nodiscard]] QList<KeyHint> keyHints() const;

Q_SIGNALS:
    void failed(const tenure::domain::Error& error);
    void notice(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildBar();
    void buildTree();
    void commit(qint64 account, const query::Field& field, const QString& text);
    void showWhetherCustom();
    void askNewField();
    void askField();
    void openDialog(const std::optional<domain::CustomField>& field);
    template <class T>
    void report(QFuture<domain::Result<T>> work) {
        work.then(this, [this](const domain::Result<T>& result) {
            if (!result)
                Q_EMIT failed(result.error());
        });
    }

    operations::BookSession& m_session;
    items::FieldSheetModel m_model;
    SheetTree* m_tree;
    Button* m_define;
};

} // namespace tenure::views
