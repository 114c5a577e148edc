// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/mail_import.h"

#include "exchange/calendar_import.h"
#include "exchange/mail_touch.h"
#include "operations/book_session.h"
#include "views/shell/main_window.h"
#include "views/touch/mail_dialog.h"
#include "views/widgets/toast.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MailImport)
};

struct ReadMail {
    exchange::Mail mail;
    exchange::MailPlan plan;
};

void ask(operations::BookSession& session, views::MainWindow& window, const ReadMail& read) {
    auto* dialog = new views::MailDialog(session, read.mail, read.plan, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

bool isMail(const QString& path) {
    return path.endsWith(".eml"_L1, Qt::CaseInsensitive);
}

bool isCalendar(const QString& path) {
    return path.endsWith(".ics"_L1, Qt::CaseInsensitive);
}

void importMail(const ImportDoor& door, const QString& path) {
    door.session.inBackground(
        &door.window,
        [&book = door.session.book(), path]() -> domain::Result<ReadMail> {
            return exchange::readMailFile(path, QTimeZone::systemTimeZone())
                .and_then([&](exchange::Mail mail) {
                    return exchange::planMail(book, mail).map([&](exchange::MailPlan plan) {
                        return ReadMail{std::move(mail), std::move(plan)};
                    });
                });
        },
        [door](const domain::Result<ReadMail>& read) {
            if (!door.isOpen())
                return;
            if (read)
                ask(door.session, door.window, *read);
            else
                door.tell(read.error());
        });
}

void importCalendar(const ImportDoor& door, const QString& path) {
    door.session.inBackground(
        &door.window,
        [&book = door.session.book(), path]() -> domain::Result<store::Written<exchange::CalendarOutcome>> {
            return exchange::readCalendarFile(path, QTimeZone::systemTimeZone(), book.today())
                .and_then([&](exchange::Calendar calendar) {
                    return exchange::importCalendar(book, std::move(calendar)).result();
                });
        },
        [door](const domain::Result<store::Written<exchange::CalendarOutcome>>& written) {
            if (!door.isOpen())
                return;
            if (!written)
                door.tell(written.error());
            else if (!written->commit.id.isValid())
                door.window.toast().present({.text = Tr::tr("Nothing to change: the book has all of it")});
        });
}

} // namespace tenure::app
