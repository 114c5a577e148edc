// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/quick_find.h"

#include "domain/text_fold.h"
#include "store/book.h"

namespace tenure::operations {

domain::Result<std::shared_ptr<const NamesInBook>> namesInBook(store::Book& book) {
    return book.read([](store::Connection& connection) {
        auto names = std::make_shared<NamesInBook>();
        store::eachAccountName(connection,
                               [&](qint64 id, const QString& folded) { names->accounts.add(id, folded); });
        store::eachContactName(
            connection, [&](qint64 id, const QString& name) { names->contacts.add(id, domain::fold(name)); });
        names->accounts.finish();
        names->contacts.finish();
        return std::shared_ptr<const NamesInBook>(std::move(names));
    });
}

domain::Result<FoundNames> quickFind(store::Book& book, const NamesInBook& names, const QString& typed,
                                     std::size_t mostAccounts, std::size_t mostContacts) {
    const domain::TypedWords words(typed);
    return describe(book, names.accounts.find(words, mostAccounts), names.contacts.find(words, mostContacts));
}

domain::Result<FoundNames> describe(store::Book& book, const std::vector<qint64>& accounts,
                                    const std::vector<qint64>& contacts) {
    return book.read([&](store::Connection& connection) {
        return FoundNames{store::namedAccounts(connection, accounts),
                          store::namedContacts(connection, contacts)};
    });
}

} // namespace tenure::operations
