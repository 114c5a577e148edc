// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/derived_data.h"

#include "domain/text_fold.h"
#include "operations/facts_context.h"
#include "operations/facts_refresh.h"
#include "store/book_info.h"
#include "store/facts_store.h"
#include "store/settings.h"
#include "store/usage.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenure::operations {

using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using store::Connection;
using store::Table;
using store::Touched;
using store::Transaction;

namespace {

QString sortKeysText(const FactsContext& context) {
    return domain::sortKeyVersion() + u' ' + context.nameLocale;
}

std::vector<AccountId> touchedAccounts(Connection& connection, const Touched& touched, QDate today) {
    const store::FactsReader reader(connection, today);
    std::vector<AccountId> accounts = reader.dependants(touched.of(Table::Account), touched.of(Table::Person),
                                                        touched.of(Table::CustomField));
    accounts.insert(accounts.end(), touched.accounts.begin(), touched.accounts.end());
    std::sort(accounts.begin(), accounts.end());
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    return accounts;
}

bool isOfDay(Connection& connection, QDate today) {
    return store::bookInfo(connection, store::info::factsDay) == today.toString(Qt::ISODate);
}

/// All facts are of the context's day and made with its sort keys.
void signFacts(Connection& connection, const FactsContext& context) {
    store::setBookInfo(connection, store::info::factsDay, context.today.toString(Qt::ISODate));
    store::setBookInfo(connection, store::info::sortKeys, sortKeysText(context));
    store::removeBookInfo(connection, store::info::factsMixed);
}

bool areStale(Connection& connection, const FactsContext& context) {
    return !isOfDay(connection, context.today) ||
           store::bookInfo(connection, store::info::factsMixed).has_value() ||
           store::bookInfo(connection, store::info::sortKeys) != sortKeysText(context);
}

void beforeCommit(Transaction& transaction, const Touched& touched) {
    Connection& connection = transaction.connection();
    const FactsContext context = factsContext(connection, transaction.today());
    // An undo changes settings as well, and does not say so.
    const bool everything = touched.everything || !touched.of(Table::Setting).empty();
    const bool anyRow =
        std::any_of(touched.rows.begin(), touched.rows.end(), [](const auto& rows) { return !rows.empty(); });
    store::DatedHistory history(connection, transaction.id());
    history.addGoneContracts(touched.of(Table::Contract), context.today);
    history.addContacts(touched.of(Table::Contact), context.today);
    FactsRefresh refresh(connection, context);
    refresh.record(history, anyRow ? HistoryOf::ThisChange : HistoryOf::PassedDays);
    refresh.run(everything ? store::FactsReader(connection, context.today).allAccounts()
                           : touchedAccounts(connection, touched, context.today));
    if (everything)
        signFacts(connection, context);
    else if (!isOfDay(connection, context.today) &&
             !store::bookInfo(connection, store::info::factsMixed).has_value())
        store::setBookInfo(connection, store::info::factsMixed, u"yes"_s);
}

void rebuild(Connection& connection, QDate today) {
    const FactsContext context = factsContext(connection, today);
    if (store::isReader(connection)) {
        store::shadowFacts(connection);
        FactsRefresh(connection, context, store::FactsScope::FactsOnly)
            .run(store::FactsReader(connection, today).allAccounts());
        return;
    }
    const std::vector<AccountId> accounts = store::FactsReader(connection, today).allAccounts();
    store::FactsWriter(connection).clear();
    FactsRefresh(connection, context).run(accounts);
    store::Usage(connection).rebuildTotals();
    signFacts(connection, context);
}

void catchUp(Connection& connection, QDate today, const Touched& touched) {
    FactsRefresh(connection, factsContext(connection, today), store::FactsScope::FactsOnly)
        .run(touchedAccounts(connection, touched, today));
}

} // namespace

FactsContext factsContext(Connection& connection, QDate today) {
    const store::Settings settings(connection);
    FactsContext context;
    context.today = today;
    context.base = settings.baseCurrency();
    context.rates = settings.planningRates();
    context.nameLocale = settings.nameLocale();
    return context;
}

store::DerivedData derivedData() {
    return {.beforeCommit = beforeCommit, .rebuild = rebuild, .catchUp = catchUp};
}

domain::Result<bool> factsAreStale(store::Book& book) {
    return book.read([today = book.today()](Connection& connection) {
        return areStale(connection, factsContext(connection, today));
    });
}

QFuture<domain::Result<store::Written<void>>> refreshFacts(store::Book& book) {
    const QDate today = book.today();
    store::TransactionInfo info;
    info.kind = store::AuthorKind::Rule;
    info.label = QCoreApplication::translate("operations", "Stages and tiers as of %1")
                     .arg(today.toString(Qt::ISODate));
    return book.write(std::move(info), [](Transaction& transaction) {
        Connection& connection = transaction.connection();
        const FactsContext context = factsContext(connection, transaction.today());
        if (areStale(connection, context))
            transaction.touchEverything();
    });
}

} // namespace tenure::operations
