// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/account_argument.h"
#include "app/commands/account_query.h"
#include "app/commands/cell_json.h"
#include "app/commands/command_table.h"
#include "app/commands/record_json.h"
#include "app/commands/show_text.h"
#include "store/accounts.h"
#include "store/book.h"
#include "store/contacts.h"
#include "store/contracts.h"
#include "store/metrics.h"
#include "store/notes.h"
#include "store/query_runner.h"
#include "store/tasks.h"
#include "store/touchpoints.h"
#include "store/usage.h"

#include <QCoreApplication>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// All of an account, seen in one commit.
ShownAccount readAccount(store::Connection& connection, domain::AccountId id) {
    ShownAccount shown;
    store::inSnapshot(connection, [&] {
        shown.description = store::Accounts(connection).find(id).value_or(domain::Account()).description;
        shown.contacts = store::Contacts(connection).ofAccount(id);
        shown.contracts = store::Contracts(connection).ofAccount(id);
        shown.touchpoints = store::Touchpoints(connection).ofAccount(id);
        shown.tasks = store::Tasks(connection).ofAccount(id);
        shown.notes = store::Notes(connection).ofAccount(id);
        shown.usage = store::Usage(connection).ofAccount(id);
        shown.metrics = store::Metrics(connection).all();
    });
    return shown;
}

tl::expected<ShownAccount, Failure> shownAccount(CommandContext& context) {
    store::Book& book = context.book();
    const auto id = accountOf(book, context.arguments.word(0));
    if (!id)
        return tl::unexpected(id.error());
    auto fields = orFailure(operations::queryContext(book));
    if (!fields)
        return tl::unexpected(fields.error());
    auto shown =
        orFailure(book.read([&](store::Connection& connection) { return readAccount(connection, *id); }));
    if (!shown)
        return tl::unexpected(shown.error());
    shown->context = *std::move(fields);
    shown->fields = shown->context.catalogue.fields();
    if (context.console.json()) {
        for (query::Field& field : shown->fields)
            field.shownSql.clear(); // money in the book's currency, as a number
    }
    auto cells = orFailure(operations::accountCells(book, shown->fields, {id->value}));
    if (!cells)
        return tl::unexpected(cells.error());
    if (cells->empty())
        return tl::unexpected(wrongUsage(QCoreApplication::translate("cli", "The account is gone.")));
    shown->cells.assign(cells->front().begin() + 1, cells->front().end());
    return shown;
}

template <class Rows, class... People>
QJsonArray arrayOf(const Rows& rows, const People&... people) {
    QJsonArray array;
    for (const auto& row : rows)
        array.append(asJson(row, people...));
    return array;
}

QJsonArray usageJson(const ShownAccount& shown) {
    QJsonArray array;
    for (const domain::UsagePoint& point : shown.usage)
        array.append(QJsonObject{{u"metric"_s, metricKey(point.metric, shown.metrics)},
                                 {u"day"_s, point.day.toString(Qt::ISODate)},
                                 {u"value"_s, point.value}});
    return array;
}

QJsonObject asJson(const ShownAccount& shown) {
    QJsonObject account;
    for (std::size_t i = 0; i < shown.fields.size(); ++i)
        account[shown.fields[i].key] = cellJson(shown.fields[i], shown.cells[i]);
    account[u"description"_s] = shown.description;
    return {{u"account"_s, account},
            {u"contracts"_s, arrayOf(shown.contracts)},
            {u"contacts"_s, arrayOf(shown.contacts)},
            {u"touchpoints"_s, arrayOf(shown.touchpoints, shown.context.people)},
            {u"tasks"_s, arrayOf(shown.tasks, shown.context.people)},
            {u"notes"_s, arrayOf(shown.notes, shown.context.people)},
            {u"usage"_s, usageJson(shown)}};
}

Outcome show(CommandContext& context) {
    const auto shown = shownAccount(context);
    if (!shown)
        return tl::unexpected(shown.error());
    if (context.console.json())
        context.console.answer(asJson(*shown));
    else
        context.console.answer(asText(*shown));
    return ExitCode::Done;
}

} // namespace

Command showCommand() {
    return {.name = u"show"_s,
            .words = u"ACCOUNT"_s,
            .meaning =
                QT_TRANSLATE_NOOP("cli", "one account with everything; by id, external id or exact name"),
            .leastWords = 1,
            .mostWords = 1,
            .run = show};
}

} // namespace tenure::app
