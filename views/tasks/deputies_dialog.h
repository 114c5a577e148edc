// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_edit.h"
#include "operations/book_session.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QListWidget;

namespace tenure::views {

class Button;
class PlainLabel;

/// Who stands in for whom, from a day until a day: a list, and below it what is current, to be changed or to
/// be added as another. Each is a change of the book by itself.
class DeputiesDialog : public QDialog {
    Q_OBJECT
public:
    explicit DeputiesDialog(operations::BookSession& session, QWidget* parent = nullptr);

private:
    void build();
    [[nodiscard]] QWidget* buildForm();
    void read();
    void list(const std::vector<domain::Deputy>& deputies);
    void showCurrent();
    [[nodiscard]] domain::Deputy written() const;
    [[nodiscard]] QString nameOf(domain::PersonId person) const;
    template <class T>
    void report(operations::Edited<T> edit);

    operations::BookSession& m_session;
    std::vector<domain::Deputy> m_deputies; ///< in the order of the list
    QListWidget* m_list = nullptr;
    QComboBox* m_person = nullptr;
    QComboBox* m_deputy = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_until = nullptr;
    Button* m_change = nullptr;
    Button* m_remove = nullptr;
    PlainLabel* m_problem = nullptr;
};

} // namespace tenure::views
