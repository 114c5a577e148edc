// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace tenure::views {

class AccountField;
class CellEdit;
class PlainLabel;

/// A task, new or as it is: what is to be done, for which account and with whom, by when, how often, by whom.
/// Ctrl+Enter saves. What can't stand says what to do about it.
class TaskDialog : public QDialog {
    Q_OBJECT
public:
    struct Subject {
        domain::Task task; ///< a new one has no id
        QString accountName;
        int accounts = 1; ///< several: the same task for each of them, which task.account does not name
    };
    TaskDialog(operations::BookSession& session, Subject subject, QWidget* parent = nullptr);

Q_SIGNALS:
    void saveRequested(const tenure::domain::Task& task);

private:
    void build();
    [[nodiscard]] QWidget* buildForm();
    void addSubjectRows(QFormLayout& form);
    void addTimeRows(QFormLayout& form);
    void addPeopleRows(QFormLayout& form);
    [[nodiscard]] QWidget* buildFooter();
    void fill();
    void readContacts();
    void fillContacts(const std::vector<domain::Contact>& contacts);
    void nameUnits();
    void refuse(QWidget& field, const QString& problem);
    /// Nothing, with the reason shown, if it can't be one.
    [[nodiscard]] std::optional<domain::Task> written();
    [[nodiscard]] bool readDue(domain::Task& task);
    [[nodiscard]] bool readRecurrence(domain::Task& task);
    void save();

    operations::BookSession& m_session;
    Subject m_subject;
    QLineEdit* m_title = nullptr;
    AccountField* m_account = nullptr; ///< null if the accounts are given
    QComboBox* m_contact = nullptr;    ///< null for several accounts
    CellEdit* m_due = nullptr;
    QLineEdit* m_time = nullptr;
    QSpinBox* m_every = nullptr;
    QComboBox* m_unit = nullptr;
    QComboBox* m_assignee = nullptr;
    QComboBox* m_priority = nullptr;
    QComboBox* m_waiting = nullptr;
    QPlainTextEdit* m_body = nullptr;
    PlainLabel* m_problem = nullptr;
    int m_number = 0; ///< of the newest reading of contacts
};

} // namespace tenure::views
