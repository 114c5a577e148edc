// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palette/name_source.h"

#include "domain/money.h"

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Accounts alone fill the palette; beside other things there is room for some accounts and some contacts.
constexpr std::size_t mostAlone = 50;
constexpr std::size_t mostAccounts = 5;
constexpr std::size_t mostContacts = 3;

bool isSame(const PaletteRequest& one, const PaletteRequest& other) {
    return one.typed == other.typed && one.recent == other.recent && one.prefix == other.prefix;
}

/// The numbers of ids like "account.12".
std::vector<qint64> numbersOf(const QStringList& ids, const QString& kind) {
    std::vector<qint64> numbers;
    for (const QString& id : ids) {
        if (id.startsWith(kind))
            numbers.push_back(id.sliced(kind.size()).toLongLong());
    }
    return numbers;
}

} // namespace

NameSource::NameSource(operations::BookSession& session, const QString& localeName, QObject* parent)
    : PaletteSource(parent), m_session(session), m_localeName(localeName) {
    connect(&session, &operations::BookSession::changed, this, [this] { m_stale = true; });
}

void NameSource::prepare() {
    if (m_stale && !m_reading)
        readNames();
}

void NameSource::readNames() {
    m_stale = false;
    m_reading = true;
    m_session.inBackground(
        this, [&book = m_session.book()] { return operations::namesInBook(book); },
        [this](const domain::Result<std::shared_ptr<const operations::NamesInBook>>& names) {
            m_reading = false;
            if (names)
                m_names = *names;
            m_answered.reset();
            find();
            if (!m_finding)
                Q_EMIT changed();
        });
}

std::vector<PaletteEntry> NameSource::entries(const PaletteRequest& request) {
    m_wanted = request;
    find();
    std::vector<PaletteEntry> entries;
    for (const store::NamedAccount& account : m_found.accounts)
        entries.push_back(entryOf(account));
    if (request.prefix.isNull()) {
        for (const store::NamedContact& contact : m_found.contacts)
            entries.push_back(entryOf(contact));
    }
    return entries;
}

/// One search at a time: the next begins with what is wanted by then.
void NameSource::find() {
    const bool byName = !m_wanted.typed.isEmpty() || !m_wanted.prefix.isNull();
    if (m_finding || (byName && !m_names) || (m_answered && isSame(*m_answered, m_wanted)))
        return; // the names are being read
    m_finding = true;
    m_session.inBackground(
        this,
        [&book = m_session.book(), names = m_names, wanted = m_wanted, byName] {
            if (!byName) // nothing typed: what was chosen lately is of interest
                return std::pair(wanted, operations::describe(book, numbersOf(wanted.recent, u"account."_s),
                                                              numbersOf(wanted.recent, u"contact."_s)));
            const bool alone = !wanted.prefix.isNull();
            return std::pair(wanted, operations::quickFind(book, *names, wanted.typed,
                                                           alone ? mostAlone : mostAccounts,
                                                           alone ? 0 : mostContacts));
        },
        [this](const std::pair<PaletteRequest, domain::Result<operations::FoundNames>>& answer) {
            m_finding = false;
            m_answered = answer.first;
            m_found = answer.second.value_or(operations::FoundNames());
            find();
            Q_EMIT changed();
        });
}

PaletteEntry NameSource::entryOf(const store::NamedAccount& account) {
    PaletteEntry entry;
    entry.id = u"account.%1"_s.arg(account.id);
    entry.section = PaletteSection::GoTo;
    entry.symbol = Icon::Building;
    entry.title = account.name;
    entry.detail = tr("Account");
    if (account.arr) {
        const QString arr = domain::formatMoney({*account.arr, m_session.context().baseCurrency},
                                                domain::MoneyStyle::List, m_localeName);
        entry.detail = tr("Account, %1 ARR").arg(arr);
    }
    entry.run = [this, id = account.id] { Q_EMIT accountChosen(id); };
    return entry;
}

PaletteEntry NameSource::entryOf(const store::NamedContact& contact) {
    PaletteEntry entry;
    entry.id = u"contact.%1"_s.arg(contact.id);
    entry.section = PaletteSection::GoTo;
    entry.symbol = Icon::Contacts;
    entry.title = contact.name;
    entry.detail = (contact.left ? tr("Contact who left %1") : tr("Contact at %1")).arg(contact.accountName);
    entry.run = [this, id = contact.id, account = contact.account] { Q_EMIT contactChosen(id, account); };
    return entry;
}

} // namespace tenure::views
