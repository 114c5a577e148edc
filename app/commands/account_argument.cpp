// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/account_argument.h"

#include "store/accounts.h"
#include "store/book.h"

#include <QCoreApplication>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Those that the text means in the first way in which it means any; accounts in the trash are not there.
std::vector<domain::AccountId> candidates(const store::Accounts& accounts, const QString& text) {
    const auto isThere = [&](domain::AccountId id) {
        const auto account = accounts.find(id);
        return account && !account->deletedAt;
    };
    const domain::AccountId number{text.toLongLong()};
    if (number.isValid() && isThere(number))
        return {number};
    std::vector<domain::AccountId> found = accounts.byExternalId(text);
    std::erase_if(found, [&](domain::AccountId id) { return !isThere(id); });
    return found.empty() ? accounts.byName(text) : found;
}

Failure several(const QString& text, const std::vector<domain::AccountId>& found) {
    QStringList ids;
    for (const domain::AccountId id : found)
        ids.append(QString::number(id.value));
    return wrongUsage(
        QCoreApplication::translate("cli", "Several accounts are \"%1\"; name one by its id: %2.")
            .arg(text, ids.join(u", "_s)),
        ids.first());
}

} // namespace

tl::expected<domain::AccountId, Failure> accountOf(store::Book& book, const QString& text) {
    const auto found = orFailure(book.read(
        [&](store::Connection& connection) { return candidates(store::Accounts(connection), text); }));
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return tl::unexpected(wrongUsage(
            QCoreApplication::translate(
                "cli", "There is no account with the id, the external id or the exact name \"%1\".")
                .arg(text)));
    if (found->size() > 1)
        return tl::unexpected(several(text, *found));
    return found->front();
}

} // namespace tenure::app
