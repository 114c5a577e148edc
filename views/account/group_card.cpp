// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/group_card.h"

#include "operations/book_session.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostShown = 8;
constexpr int rowPixels = 28;

} // namespace

GroupCard::GroupCard(operations::BookSession& session, QWidget* parent)
    : Card(tr("Group"), parent), m_session(session), m_arr(query::Catalogue().get(u"arr").value()) {
    setObjectName(u"groupCard"_s);
    hide();
    // What belongs to the account changes without it.
    connect(&session, &operations::BookSession::changed, this, &GroupCard::read);
}

void GroupCard::present(const ShownAccountPtr& account) {
    if (!m_account || m_account->id() != account->id())
        hide();
    m_account = account;
    read();
}

void GroupCard::read() {
    if (!m_account)
        return;
    m_session.inBackground(
        this,
        [&book = m_session.book(), account = m_account->id()] {
            return operations::accountGroup(book, account);
        },
        [this, reading = ++m_reading](const domain::Result<operations::AccountGroup>& group) {
            if (reading != m_reading)
                return;
            if (group)
                take(*group);
            else
                Q_EMIT failed(group.error());
        });
}

void GroupCard::take(const operations::AccountGroup& group) {
    auto* body = new QWidget(this);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(6));
    rows->setSpacing(0);
    if (group.parent)
        addMember(*rows, tr("Parent"), *group.parent);
    const std::size_t shown = std::min(group.children.size(), mostShown);
    for (std::size_t i = 0; i < shown; ++i)
        addMember(*rows, i == 0 ? tr("Belongs to it") : QString(), group.children[i]);
    if (shown < group.children.size()) {
        rows->addWidget(
            new PlainLabel(tr("%n other(s)", nullptr, static_cast<int>(group.children.size() - shown)),
                           TextRole::Small, &Tokens::text3, body));
    }
    if (group.total.accounts > 1)
        addTotal(*rows, group.total);
    setBody(body);
    setVisible(!group.isAlone());
}

void GroupCard::addMember(QVBoxLayout& rows, const QString& caption, const store::GroupMember& member) {
    auto* line = new QWidget(rows.parentWidget());
    line->setObjectName(u"groupMember_%1"_s.arg(member.id.value));
    line->setFixedHeight(scaled(rowPixels));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    auto* label = new ElidedLabel(caption, TextRole::Small, &Tokens::text3, line);
    label->setFixedWidth(scaled(86));
    row->addWidget(label);
    auto* name = new ElidedLabel(member.name, TextRole::Base, &Tokens::text, line);
    row->addWidget(name, 1);
    row->addWidget(new PlainLabel(arrText(member.arrMinor), TextRole::Base, &Tokens::text2, line));
    auto* open = new Button({}, Button::Kind::Quiet, line);
    open->setObjectName(u"openMember_%1"_s.arg(member.id.value));
    open->setSymbol(Icon::External);
    open->setAccessibleName(tr("Open %1").arg(member.name));
    setPlainToolTip(open, tr("Open %1").arg(member.name));
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this, id = member.id.value] { Q_EMIT accountRequested(id); });
    rows.addWidget(line);
}

void GroupCard::addTotal(QVBoxLayout& rows, const store::GroupTotal& total) {
    const int accounts = static_cast<int>(total.accounts);
    const int unknown = static_cast<int>(total.unknown);
    auto* line = new QHBoxLayout;
    auto* words = new ElidedLabel(tr("Together %n account(s)", nullptr, accounts), TextRole::Small,
                                  &Tokens::text3, rows.parentWidget());
    words->setObjectName(u"groupCount"_s);
    line->addWidget(words, 1);
    auto* sum = new PlainLabel(arrText(total.arrMinor), TextRole::Strong, &Tokens::text, rows.parentWidget());
    sum->setObjectName(u"groupArr"_s);
    line->addWidget(sum);
    line->addSpacing(scaled(32)); // below the amounts
    rows.addLayout(line);
    if (unknown == 0)
        return;
    auto* missing = new PlainLabel(tr("without %n account(s) whose ARR is not known", nullptr, unknown),
                                   TextRole::Small, &Tokens::text3, rows.parentWidget());
    missing->setObjectName(u"groupUnknown"_s);
    rows.addWidget(missing);
}

QString GroupCard::arrText(const std::optional<qint64>& minor) const {
    return items::cellText(m_arr, minor ? store::Cell(*minor) : store::Cell(), m_account->display);
}

} // namespace tenure::views
