// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/account_sheet.h"

#include "operations/current_contract.h"
#include "operations/facts_context.h"
#include "store/book.h"

#include <algorithm>

namespace tenure::operations {

namespace {

std::vector<query::Field> fieldsOf(const query::Catalogue& catalogue) {
    std::vector<query::Field> fields = catalogue.fields();
    for (query::Field& field : catalogue.usageFields())
        fields.push_back(std::move(field));
    return fields;
}

void addContracts(AccountSheet& sheet, const FactsContext& context) {
    const std::vector<domain::Contract>& contracts = sheet.details.contracts;
    sheet.current = currentContract(contracts, context);
    if (!sheet.current)
        return;
    const auto next = std::ranges::find(contracts, sheet.current->successor, &domain::Contract::id);
    if (next != contracts.end())
        sheet.successor = *next;
}

} // namespace

domain::Result<std::optional<AccountSheet>> accountSheet(store::Book& book, const QueryContext& context,
                                                         domain::AccountId id) {
    auto details = accountDetails(book, id);
    if (!details)
        return tl::unexpected(details.error());
    if (!*details)
        return std::optional<AccountSheet>();
    AccountSheet sheet;
    sheet.details = std::move(**details);
    sheet.fields = fieldsOf(context.catalogue);
    auto rows = accountCells(book, sheet.fields, {id.value});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->empty())
        sheet.values.assign(rows->front().begin() + 1, rows->front().end()); // the id comes first
    const auto facts = book.read(
        [&context](store::Connection& connection) { return factsContext(connection, context.today); });
    if (!facts)
        return tl::unexpected(facts.error());
    addContracts(sheet, *facts);
    return std::optional(std::move(sheet));
}

} // namespace tenure::operations
