// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/account_query.h"
#include "app/commands/command_table.h"
#include "operations/account_edit.h"
#include "store/book.h"

#include <QCoreApplication>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The changes of "field=value" words. The value may hold further '='.
tl::expected<std::vector<operations::FieldChange>, Failure> changesOf(const QStringList& words,
                                                                      const query::Catalogue& catalogue) {
    std::vector<operations::FieldChange> changes;
    for (const QString& word : words) {
        const qsizetype sign = word.indexOf(u'=');
        if (sign <= 0)
            return tl::unexpected(wrongUsage(
                QCoreApplication::translate("cli", "set takes FIELD=VALUE, not \"%1\".").arg(word)));
        const auto field = catalogue.find(word.left(sign).trimmed());
        if (!field)
            return tl::unexpected(wrongUsage(field.error().text, field.error().suggestion));
        changes.push_back({field->key, word.mid(sign + 1)});
    }
    return changes;
}

QJsonObject asJson(const store::Written<operations::EditOutcome>& written) {
    const operations::EditOutcome& outcome = written.value;
    QJsonArray problems;
    for (const operations::EditProblem& problem : outcome.problems)
        problems.append(QJsonObject{
            {u"account"_s, problem.account.value}, {u"name"_s, problem.name}, {u"reason"_s, problem.reason}});
    const domain::TransactionId id = written.commit.id;
    return {{u"changed"_s, outcome.changed},
            {u"unchanged"_s, outcome.unchanged},
            {u"failed"_s, outcome.failed},
            {u"transaction"_s, id.isValid() ? QJsonValue(id.value) : QJsonValue()},
            {u"problems"_s, problems}};
}

void tell(Console& console, const store::Written<operations::EditOutcome>& written) {
    const operations::EditOutcome& outcome = written.value;
    if (console.json()) {
        console.answer(asJson(written));
        return;
    }
    console.remark(QCoreApplication::translate("cli", "%1 changed, %2 unchanged, %3 left out.")
                       .arg(outcome.changed)
                       .arg(outcome.unchanged)
                       .arg(outcome.failed));
    for (const operations::EditProblem& problem : outcome.problems)
        console.warn(u"%1 \"%2\": %3"_s.arg(problem.account.value).arg(problem.name, problem.reason));
}

Outcome set(CommandContext& context) {
    store::Book& book = context.book();
    const auto query = accountQuery(book, context.arguments.word(0));
    if (!query)
        return tl::unexpected(query.error());
    auto changes = changesOf(context.arguments.words().mid(1), query->context.catalogue);
    if (!changes)
        return tl::unexpected(changes.error());
    const auto found = orFailure(operations::listAccounts(book, query->context, {query->query, {}}));
    if (!found)
        return tl::unexpected(found.error());
    std::vector<domain::AccountId> accounts;
    for (const qint64 id : found->ids)
        accounts.push_back({id});
    const auto written =
        orFailure(operations::setFields(book, std::move(accounts), *std::move(changes)).result());
    if (!written)
        return tl::unexpected(written.error());
    tell(context.console, *written);
    return written->value.failed > 0 ? ExitCode::SomeWrong : ExitCode::Done;
}

} // namespace

Command setCommand() {
    return {.name = u"set"_s,
            .words = u"QUERY FIELD=VALUE …"_s,
            .meaning =
                QT_TRANSLATE_NOOP("cli", "changes all accounts that a query finds, in one transaction"),
            .leastWords = 2,
            .mostWords = -1,
            .access = BookAccess::Write,
            .run = set};
}

} // namespace tenure::app
