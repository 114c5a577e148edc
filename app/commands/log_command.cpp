// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/account_argument.h"
#include "app/commands/command_table.h"
#include "app/commands/text_table.h"
#include "domain/vocabulary.h"
#include "store/book.h"
#include "store/history.h"

#include <QCoreApplication>

#include <limits>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Newest transactions that are shown when nobody says how many.
constexpr int usualLimit = 50;

QLatin1StringView kindKey(store::AuthorKind kind) {
    switch (kind) {
    case store::AuthorKind::User:
        return "user"_L1;
    case store::AuthorKind::Import:
        return "import"_L1;
    case store::AuthorKind::Rule:
        return "rule"_L1;
    case store::AuthorKind::Sync:
        return "sync"_L1;
    }
    Q_UNREACHABLE();
}

QJsonObject asJson(const store::LoggedTransaction& entry) {
    return {{u"id"_s, entry.id.value},
            {u"at"_s, entry.at.toUTC().toString(Qt::ISODate)},
            {u"author"_s, entry.author},
            {u"kind"_s, QString(kindKey(entry.kind))},
            {u"label"_s, entry.label},
            {u"rows"_s, entry.rows},
            {u"kept"_s, entry.kept},
            {u"undoes"_s, entry.undoes.isValid() ? QJsonValue(entry.undoes.value) : QJsonValue()},
            {u"undone"_s, entry.undone}};
}

QString remarkOf(const store::LoggedTransaction& entry) {
    QStringList remarks;
    if (entry.undoes.isValid())
        remarks.append(QCoreApplication::translate("cli", "takes back %1").arg(entry.undoes.value));
    if (entry.undone)
        remarks.append(QCoreApplication::translate("cli", "taken back"));
    if (entry.kept > 0)
        remarks.append(QCoreApplication::translate("cli", "%n rows stayed", nullptr, int(entry.kept)));
    return remarks.join(u", "_s);
}

QString asTable(const std::vector<store::LoggedTransaction>& entries) {
    std::vector<QStringList> rows{
        {QCoreApplication::translate("cli", "Id"), QCoreApplication::translate("cli", "When"),
         QCoreApplication::translate("cli", "Who"), QCoreApplication::translate("cli", "Rows"),
         QCoreApplication::translate("cli", "What"), QString()}};
    for (const store::LoggedTransaction& entry : entries)
        rows.push_back({QString::number(entry.id.value), entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"),
                        entry.author, QString::number(entry.rows), entry.label, remarkOf(entry)});
    return textTable(rows, {true, false, false, true, false, false});
}

Outcome log(CommandContext& context) {
    const auto limit = context.arguments.number(u"--limit"_s, 0, usualLimit);
    if (!limit)
        return tl::unexpected(limit.error());
    std::optional<domain::AccountId> account;
    if (const auto text = context.arguments.value(u"--account"_s)) {
        const auto found = accountOf(context.book(), *text);
        if (!found)
            return tl::unexpected(found.error());
        account = *found;
    }
    const int count = static_cast<int>(std::min<qint64>(*limit, std::numeric_limits<int>::max()));
    const auto entries = orFailure(context.book().read(
        [&](store::Connection& connection) { return store::transactions(connection, count, account); }));
    if (!entries)
        return tl::unexpected(entries.error());
    if (!context.console.json()) {
        context.console.answer(asTable(*entries));
        return ExitCode::Done;
    }
    QJsonArray array;
    for (const store::LoggedTransaction& entry : *entries)
        array.append(asJson(entry));
    context.console.answer(array);
    return ExitCode::Done;
}

} // namespace

Command logCommand() {
    return {.name = u"log"_s,
            .meaning = QT_TRANSLATE_NOOP("cli", "who changed what and when, newest first"),
            .options = {{u"--account"_s, u"A"_s, QT_TRANSLATE_NOOP("cli", "only what touched this account")},
                        {u"--limit"_s, u"N"_s, QT_TRANSLATE_NOOP("cli", "at most so many (50)")}},
            .run = log};
}

} // namespace tenure::app
