// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/contact_table_model.h"

#include "items/vocabulary_text.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace tenure::items {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostChannels = 3;

/// Those who decide first.
std::size_t rankOf(domain::ContactRole role) {
    using domain::ContactRole;
    constexpr std::array order{ContactRole::EconomicBuyer,
                               ContactRole::ExecutiveSponsor,
                               ContactRole::Signer,
                               ContactRole::Champion,
                               ContactRole::TechnicalEvaluator,
                               ContactRole::Blocker,
                               ContactRole::User,
                               ContactRole::None};
    return static_cast<std::size_t>(std::ranges::find(order, role) - order.begin());
}

std::vector<domain::TouchKind> channelsOf(domain::ContactId contact,
                                          const operations::AccountDetails& details) {
    std::set<domain::TouchpointId> joined;
    for (const domain::Participant& participant : details.participants) {
        if (participant.contact == contact)
            joined.insert(participant.touchpoint);
    }
    std::vector<domain::TouchKind> channels;
    for (const domain::Touchpoint& touch : details.touchpoints) {
        const bool theirs = touch.contact == contact || joined.contains(touch.id);
        if (theirs && channels.size() < mostChannels &&
            std::ranges::find(channels, touch.kind) == channels.end())
            channels.push_back(touch.kind);
    }
    return channels;
}

bool isGone(const ContactEntry& entry) {
    return entry.state.contact.status == domain::ContactStatus::Left;
}

QString roleWord(domain::ContactRole role) {
    return role == domain::ContactRole::None ? ContactTableModel::tr("no role") : roleText(role);
}

QString sentimentWord(domain::Sentiment sentiment) {
    const QString word = wordOf(sentiment);
    return word.isEmpty() ? ContactTableModel::tr("unknown") : word;
}

QString influenceText(const std::optional<int>& influence) {
    return influence ? ContactTableModel::tr("%1 of 5").arg(*influence) : QString(QChar(0x2014));
}

QString columnName(int column) {
    switch (column) {
    case ContactTableModel::Name:
        return ContactTableModel::tr("Contact");
    case ContactTableModel::Title:
        return ContactTableModel::tr("Title");
    case ContactTableModel::Role:
        return ContactTableModel::tr("Role");
    case ContactTableModel::Influence:
        return ContactTableModel::tr("Influence");
    case ContactTableModel::Sentiment:
        return ContactTableModel::tr("Sentiment");
    case ContactTableModel::LastTouch:
        return ContactTableModel::tr("Last touch");
    default:
        return ContactTableModel::tr("Channel");
    }
}

QString cellOf(const ContactEntry& entry, int column, QDate today) {
    const domain::Contact& contact = entry.state.contact;
    switch (column) {
    case ContactTableModel::Name:
        return contact.name;
    case ContactTableModel::Title:
        return contact.title;
    case ContactTableModel::Role:
        return roleText(contact.role);
    case ContactTableModel::Influence:
        return influenceText(contact.influence);
    case ContactTableModel::Sentiment:
        return sentimentWord(contact.sentiment);
    case ContactTableModel::LastTouch:
        return lastTouchText(entry, today);
    default:
        break;
    }
    QStringList kinds;
    for (const domain::TouchKind kind : entry.channels)
        kinds.append(wordOf(kind));
    return kinds.join(listSeparator());
}

} // namespace

const ContactEntry* ContactBoard::find(domain::ContactId contact) const {
    const auto found =
        std::ranges::find(entries, contact, [](const ContactEntry& entry) { return entry.state.contact.id; });
    return found == entries.end() ? nullptr : &*found;
}

ContactBoard contactBoard(const operations::Stakeholders& stakeholders,
                          const operations::AccountDetails& details, const DisplayContext& display) {
    ContactBoard board{{}, stakeholders.gaps, stakeholders.influences, display};
    for (const store::ContactState& state : stakeholders.people) {
        ContactEntry entry;
        entry.state = state;
        entry.channels = channelsOf(state.contact.id, details);
        for (const domain::StakeholderGap& gap : stakeholders.gaps) {
            entry.gap = entry.gap || gap.contact == state.contact.id;
            entry.severe = entry.severe || (gap.contact == state.contact.id && domain::isSevere(gap.kind));
        }
        for (const store::ContactState& other : stakeholders.people) {
            if (other.contact.id == state.contact.reportsTo)
                entry.superior = other.contact.name;
        }
        board.entries.push_back(std::move(entry));
    }
    std::ranges::sort(board.entries, {}, [](const ContactEntry& entry) {
        const domain::Contact& contact = entry.state.contact;
        return std::tuple(rankOf(contact.role), -contact.influence.value_or(0), contact.id);
    });
    return board;
}

QString lastTouchText(const ContactEntry& entry, QDate today) {
    if (isGone(entry))
        return ContactTableModel::tr("left");
    return entry.state.lastTwoWay ? daysText(entry.state.lastTwoWay->daysTo(today)) : QString(QChar(0x2014));
}

QString contactInWords(const ContactEntry& entry, QDate today) {
    const domain::Contact& contact = entry.state.contact;
    QStringList words{contact.name};
    if (!contact.title.isEmpty())
        words.append(contact.title);
    words.append(roleWord(contact.role));
    words.append(sentimentWord(contact.sentiment));
    if (isGone(entry))
        words.append(ContactTableModel::tr("left"));
    else if (entry.state.lastTwoWay)
        words.append(ContactTableModel::tr("last touch %n day(s) ago", nullptr,
                                           int(entry.state.lastTwoWay->daysTo(today))));
    else
        words.append(ContactTableModel::tr("no touch yet"));
    words.append(entry.superior.isEmpty() ? ContactTableModel::tr("reports to nobody")
                                          : ContactTableModel::tr("reports to %1").arg(entry.superior));
    if (entry.gap)
        words.append(ContactTableModel::tr("a gap in the chain"));
    return words.join(listSeparator());
}

void ContactTableModel::setBoard(ContactBoardPtr board) {
    beginResetModel();
    m_board = std::move(board);
    endResetModel();
}

const ContactEntry* ContactTableModel::entryAt(const QModelIndex& index) const {
    return index.isValid() ? &m_board->entries.at(static_cast<std::size_t>(index.row())) : nullptr;
}

QModelIndex ContactTableModel::indexOf(domain::ContactId contact) const {
    const ContactEntry* entry = m_board ? m_board->find(contact) : nullptr;
    return entry != nullptr ? index(int(entry - m_board->entries.data()), 0) : QModelIndex();
}

int ContactTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_board ? 0 : static_cast<int>(m_board->entries.size());
}

int ContactTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContactTableModel::data(const QModelIndex& index, int role) const {
    const ContactEntry* entry = entryAt(index);
    if (entry == nullptr)
        return {};
    const QDate today = m_board->display.today;
    if (role == Qt::AccessibleTextRole)
        return index.column() == Name
                   ? contactInWords(*entry, today)
                   : columnName(index.column()) + u' ' + cellOf(*entry, index.column(), today);
    return role == Qt::DisplayRole ? cellOf(*entry, index.column(), today) : QVariant();
}

QVariant ContactTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == LastTouch)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? columnName(section) : QVariant();
}

} // namespace tenure::items
