// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mail_touch.h"
#include "operations/book_session.h"
#include "operations/quick_find.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLineEdit;
class QListWidget;
class QStringListModel;

namespace tenure::views {

class Button;
class DialogFooter;
class PlainLabel;

/// Shows what a mail would become (account, people, subject, files) and logs it. What the book can't tell is
/// asked: the account where nobody is known, who becomes a contact, which files are kept. The session must
/// outlive the dialog.
class MailDialog : public QDialog {
    Q_OBJECT
public:
    MailDialog(operations::BookSession& session, exchange::Mail mail, exchange::MailPlan plan,
               QWidget* parent = nullptr);

    /// The account that is chosen; invalid: none yet.
    [[nodiscard]] domain::AccountId account() const;
    /// Hides the dialog; nothing is written any more. For a book that is being closed.
    void stop();
    /// Logs the mail, if that can be, and closes when it is written.
    void accept() override;

Q_SIGNALS:
    void logged(qint64 account);

private:
    void build();
    [[nodiscard]] QWidget* buildForm();
    void fillAccounts();
    void fillFiles();
    /// Whoever has no contact at the chosen account can be ticked.
    void fillPeople();
    void offer(const QString& typed);
    void refresh();
    void tell(const QString& problem);
    [[nodiscard]] exchange::MailChoice choice() const;
    [[nodiscard]] std::vector<exchange::FileContent> chosenFiles() const;
    void write(exchange::MailChoice choice);

    operations::BookSession& m_session;
    exchange::Mail m_mail;
    exchange::MailPlan m_plan;
    std::shared_ptr<const operations::NamesInBook> m_names; ///< null until they were read
    std::vector<exchange::AddressedAccount> m_found;        ///< that may be chosen, by what was typed
    bool m_writing = false;

    QComboBox* m_account;
    QStringListModel* m_offered;
    QLineEdit* m_subject;
    QListWidget* m_people;
    QListWidget* m_files;
    PlainLabel* m_problem;
    DialogFooter* m_footer;
    Button* m_log;
};

} // namespace tenure::views
