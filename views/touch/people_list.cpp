// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/touch/people_list.h"

#include "items/display_text.h"
#include "views/shell/fonts.h"

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int rowPixels = 26;
constexpr int mostRows = 4;

} // namespace

PeopleList::PeopleList(QWidget* parent) : QListWidget(parent) {
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PeopleList::setContacts(std::vector<domain::Contact> contacts) {
    std::ranges::stable_sort(contacts, {}, &domain::Contact::status);
    clear();
    for (const domain::Contact& contact : contacts) {
        QStringList words{contact.name};
        if (!contact.title.isEmpty())
            words.append(contact.title);
        if (const QString role = items::roleText(contact.role); !role.isEmpty())
            words.append(role);
        if (contact.status == domain::ContactStatus::Left)
            words.append(tr("left"));
        auto* row = new QListWidgetItem(words.join(u" · "_s), this);
        row->setData(idRole, contact.id.value);
        row->setSizeHint({0, scaled(rowPixels)});
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Unchecked);
    }
    if (count() > 0)
        setCurrentRow(0, QItemSelectionModel::NoUpdate);
    updateGeometry();
}

void PeopleList::setTicked(const std::vector<domain::ContactId>& contacts) {
    for (int row = 0; row < count(); ++row) {
        const domain::ContactId id{item(row)->data(idRole).toLongLong()};
        item(row)->setCheckState(std::ranges::find(contacts, id) == contacts.end() ? Qt::Unchecked
                                                                                   : Qt::Checked);
    }
}

std::vector<domain::ContactId> PeopleList::ticked() const {
    std::vector<domain::ContactId> contacts;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            contacts.push_back({item(row)->data(idRole).toLongLong()});
    }
    return contacts;
}

QSize PeopleList::sizeHint() const {
    const int rows = std::clamp(count(), 1, mostRows);
    return {scaled(240), rows * scaled(rowPixels) + 2 * frameWidth() + scaled(2)};
}

} // namespace tenure::views
