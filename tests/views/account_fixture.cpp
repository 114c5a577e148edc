// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/account_fixture.h"

#include "operations/account_details.h"
#include "views/account/fields_tab.h"
#include "views/account/history_tab.h"
#include "views/account/notes_tab.h"
#include "views/account/overview_tab.h"

#include <QLabel>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;

AccountFixture::AccountFixture() {
    m_page = new views::AccountPage(session(), u"en"_s);
    auto* overview = new views::OverviewTab(session());
    m_page->addTab({.key = u"overview"_s,
                    .label = u"Overview"_s,
                    .widget = overview,
                    .present = [overview](const auto& account) { overview->present(account); },
                    .keys = [overview] { return overview->keyHints(); }});
    auto* fields = new views::FieldsTab(session());
    QObject::connect(fields, &views::FieldsTab::failed, m_page,
                     [this](const domain::Error& error) { m_problems.append(error.text); });
    QObject::connect(fields, &views::FieldsTab::notice, m_page,
                     [this](const QString& text) { m_problems.append(text); });
    m_page->addTab({.key = u"fields"_s,
                    .label = u"Fields"_s,
                    .widget = fields,
                    .present = [fields](const auto& account) { fields->present(account); },
                    .takeFocus = [fields] { fields->takeFocus(); }});
    auto* history = new views::HistoryTab(session());
    QObject::connect(history, &views::HistoryTab::failed, m_page,
                     [this](const domain::Error& error) { m_problems.append(error.text); });
    m_page->addTab({.key = u"history"_s,
                    .label = u"History"_s,
                    .widget = history,
                    .present = [history](const auto& account) { history->present(account); },
                    .takeFocus = [history] { history->takeFocus(); },
                    .find = [history] { history->find(); }});
    auto* notes = new views::NotesTab(session());
    QObject::connect(notes, &views::NotesTab::failed, m_page,
                     [this](const domain::Error& error) { m_problems.append(error.text); });
    m_page->addTab({.key = u"notes"_s,
                    .label = u"Notes"_s,
                    .widget = notes,
                    .present = [notes](const auto& account) { notes->present(account); },
                    .count =
                        [](const views::ShownAccount& account) {
                            return QString::number(account.details().notes.size());
                        },
                    .takeFocus = [notes] { notes->takeFocus(); },
                    .saveDraft = [notes] { notes->saveDraft(); }});
    QObject::connect(m_page, &views::AccountPage::failed, m_page,
                     [](const domain::Error& error) { QFAIL(qPrintable(error.text)); });
    m_list.window().addPage({.key = u"account"_s,
                             .symbol = views::Icon::Accounts,
                             .label = u"Account"_s,
                             .widget = m_page,
                             .takeFocus = [this] { m_page->takeFocus(); }});
    m_list.window().showPage(u"account"_s);
}

AccountFixture::~AccountFixture() {
    delete m_page;
}

qint64 AccountFixture::idOf(const QString& account) {
    const auto found = operations::findAccounts(session().book(), account);
    if (!found || found->size() != 1)
        qFatal("There is no %s", qPrintable(account));
    return found->front().value;
}

void AccountFixture::open(const QString& account) {
    m_page->open(idOf(account), {m_list.page().listedAccounts(), {}});
    if (!QTest::qWaitFor([&] { return shownName() == account; }))
        qFatal("%s does not come", qPrintable(account));
    m_list.window().showPage(u"account"_s);
}

QString AccountFixture::shownName() const {
    return m_page->findChild<QLabel*>(u"accountName"_s)->text();
}

QStringList AccountFixture::labels(const QWidget& part) {
    QStringList texts;
    for (const QLabel* label : part.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&part))
            texts.append(label->text());
    }
    return texts;
}
