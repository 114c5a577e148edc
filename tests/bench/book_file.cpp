// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/book_file.h"

#include "operations/derived_data.h"
#include "store/accounts.h"
#include "store/contracts.h"
#include "store/people.h"
#include "store/settings.h"
#include "tests/support/generate_accounts.h"

#include <QFile>

namespace tenure::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

store::OpenOptions options() {
    store::OpenOptions options;
    options.clock = std::make_shared<domain::FixedClock>(Workbench::today());
    options.derived = operations::derivedData();
    options.author = u"Clara Nyström"_s;
    return options;
}

domain::Contract contractOf(const test::GeneratedAccount& generated, domain::AccountId account) {
    domain::Contract contract;
    contract.account = account;
    contract.start = generated.start;
    contract.end = generated.renewal;
    contract.currency = *domain::Currency::fromCode(generated.currency);
    contract.seats = generated.seats;
    contract.phases = {
        {.starts = generated.start, .amountMinor = generated.arr * 100, .per = domain::AmountPer::Year}};
    return contract;
}

void insert(store::Transaction& transaction, const test::GeneratedAccount& generated) {
    domain::Account account;
    account.externalId = generated.externalId;
    account.name = generated.name;
    account.domain = generated.domain;
    account.owner = store::People(transaction.connection()).findOrInsert(transaction, generated.owner);
    account.industry = generated.industry;
    account.country = generated.country;
    account.city = generated.city;
    account.employees = generated.employees;
    account.potential = *domain::fromKey<domain::Potential>(generated.potential);
    store::Accounts accounts(transaction.connection());
    const domain::AccountId id = accounts.insert(transaction, account);
    accounts.setTags(transaction, id, generated.tags);
    store::Contracts(transaction.connection()).insert(transaction, contractOf(generated, id));
}

/// Puts generated accounts into a book by the repositories, so that only the rows about imports need imports.
void fill(store::Book& book, qint64 count) {
    orThrow(book.writeAndWait({.label = u"Generate"_s}, [count](store::Transaction& transaction) {
        store::Settings settings(transaction.connection());
        for (const auto& [code, rate] :
             {std::pair(u"USD"_s, 920'000), {u"GBP"_s, 1'170'000}, {u"PLN"_s, 234'000}})
            settings.setPlanningRate(transaction, *domain::Currency::fromCode(code), rate);
        for (qint64 number = 0; number < count; ++number)
            insert(transaction, test::generatedAccount(number, Workbench::today()));
    }));
}

} // namespace

std::unique_ptr<store::Book> newBook(const QString& path) {
    return orThrow(store::Book::create(path, {}, options()));
}

std::unique_ptr<store::Book> openBook(const QString& path) {
    return orThrow(store::Book::open(path, options()));
}

exchange::ImportResult importFile(store::Book& book, const QString& csv, exchange::ImportKind kind) {
    exchange::ImportOptions how;
    how.kind = kind;
    const auto session = orThrow(exchange::ImportSession::open(book, csv, how));
    orThrow(session->stage());
    const exchange::ImportResult result = orThrow(session->merge());
    if (result.errors != 0)
        throw BenchError(u"%1 rows of %2 had errors"_s.arg(result.errors).arg(csv));
    return result;
}

QString sharedBook(Workbench& workbench, qint64 accounts) {
    const QString path = workbench.path(u"shared-%1.tenure"_s.arg(accounts));
    if (!QFile::exists(path))
        fill(*newBook(path), accounts);
    return path;
}

QString copyOfBook(Workbench& workbench, qint64 accounts) {
    const QString copy = workbench.freshPath(u"copy-%1.tenure"_s.arg(accounts));
    const QString from = sharedBook(workbench, accounts);
    if (!QFile::copy(from, copy))
        throw BenchError(u"can't copy %1"_s.arg(from));
    return copy;
}

} // namespace tenure::bench
