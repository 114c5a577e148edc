// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/trash.h"

#include "domain/word_match.h"
#include "operations/contract_facts.h"
#include "operations/facts_context.h"
#include "store/book.h"
#include "store/contracts.h"

namespace tenure::operations {

namespace {

bool fits(const domain::TypedWords& words, const store::TrashedAccount& account) {
    const QString text =
        QStringList{account.name, account.domain, account.externalId, account.ownerName}.join(u' ');
    return words.isEmpty() || words.rank(text) != domain::MatchRank::None;
}

} // namespace

domain::Result<Trash> findInTrash(store::Book& book, const QString& typed, std::size_t most) {
    return book.read([&book, &typed, most](store::Connection& connection) {
        const domain::TypedWords words(typed);
        const FactsContext context = factsContext(connection, book.today());
        Trash trash;
        for (store::TrashedAccount& account : store::trashedAccounts(connection)) {
            ++trash.total;
            if (!fits(words, account))
                continue;
            ++trash.found;
            if (trash.entries.size() >= most)
                continue;
            const auto contracts = store::Contracts(connection).ofAccount(account.id);
            trash.entries.push_back({std::move(account), contractFacts(contracts, context).arrBase});
        }
        return trash;
    });
}

} // namespace tenure::operations
