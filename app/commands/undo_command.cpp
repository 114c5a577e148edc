// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_table.h"
#include "store/book.h"

#include <QCoreApplication>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

QLatin1StringView reasonKey(store::KeptRow::Reason reason) {
    switch (reason) {
    case store::KeptRow::Reason::ChangedSince:
        return "changed_since"_L1;
    case store::KeptRow::Reason::Referred:
        return "referred"_L1;
    case store::KeptRow::Reason::ParentGone:
        return "parent_gone"_L1;
    case store::KeptRow::Reason::GoneSince:
        return "gone_since"_L1;
    }
    Q_UNREACHABLE();
}

QString reasonText(store::KeptRow::Reason reason) {
    switch (reason) {
    case store::KeptRow::Reason::ChangedSince:
        return QCoreApplication::translate("cli", "changed since");
    case store::KeptRow::Reason::Referred:
        return QCoreApplication::translate("cli", "something that stays refers to it");
    case store::KeptRow::Reason::ParentGone:
        return QCoreApplication::translate("cli", "what it belongs to is gone");
    case store::KeptRow::Reason::GoneSince:
        return QCoreApplication::translate("cli", "gone since");
    }
    Q_UNREACHABLE();
}

QJsonObject outcomeJson(const store::UndoOutcome& outcome) {
    QJsonArray kept;
    for (const store::KeptRow& row : outcome.kept)
        kept.append(
            QJsonObject{{u"table"_s, QString::fromLatin1(store::tableName(row.table))},
                        {u"row"_s, row.row},
                        {u"account"_s, row.account.isValid() ? QJsonValue(row.account.value) : QJsonValue()},
                        {u"name"_s, row.name},
                        {u"reason"_s, QString(reasonKey(row.reason))}});
    return {
        {u"undone"_s, outcome.undone.value},
        {u"label"_s, outcome.label},
        {u"transaction"_s, outcome.commit.id.isValid() ? QJsonValue(outcome.commit.id.value) : QJsonValue()},
        {u"rows"_s, outcome.commit.rows},
        {u"kept"_s, outcome.keptRows},
        {u"kept_rows"_s, kept}};
}

QString keptText(const store::UndoOutcome& outcome) {
    const int kept = int(outcome.keptRows);
    QString text = QCoreApplication::translate("cli", "%n rows stay as they are:", nullptr, kept) + u'\n';
    for (const store::KeptRow& row : outcome.kept)
        text += u"  %1 %2 \"%3\": %4\n"_s.arg(QString::fromLatin1(store::tableName(row.table)))
                    .arg(row.row)
                    .arg(row.name, reasonText(row.reason));
    const qint64 further = outcome.keptRows - static_cast<qint64>(outcome.kept.size());
    if (further > 0)
        text += u"  … +"_s + QString::number(further) + u'\n';
    return text;
}

Outcome told(Console& console, const domain::Result<store::UndoOutcome>& result, const QString& sentence) {
    if (!result)
        return tl::unexpected(failureOf(result.error()));
    if (console.json()) {
        console.answer(outcomeJson(*result));
        return ExitCode::Done;
    }
    console.remark(sentence.arg(result->label));
    if (result->keptRows > 0)
        console.answer(keptText(*result));
    return ExitCode::Done;
}

Outcome undo(CommandContext& context) {
    std::optional<domain::TransactionId> transaction;
    if (context.arguments.has(u"--transaction"_s)) {
        const auto id = context.arguments.number(u"--transaction"_s, 1, 0);
        if (!id)
            return tl::unexpected(id.error());
        transaction = domain::TransactionId{*id};
    }
    return told(context.console, context.book().undo(transaction).result(),
                QCoreApplication::translate("cli", "Taken back: %1"));
}

Outcome redo(CommandContext& context) {
    return told(context.console, context.book().redo().result(),
                QCoreApplication::translate("cli", "Done again: %1"));
}

} // namespace

Command undoCommand() {
    return {.name = u"undo"_s,
            .meaning = QT_TRANSLATE_NOOP("cli", "takes back the last change, or the given one"),
            .options = {{u"--transaction"_s, u"ID"_s, QT_TRANSLATE_NOOP("cli", "this one, as in the log")}},
            .access = BookAccess::Write,
            .run = undo};
}

Command redoCommand() {
    return {.name = u"redo"_s,
            .meaning = QT_TRANSLATE_NOOP("cli", "takes back the last undo"),
            .access = BookAccess::Write,
            .run = redo};
}

} // namespace tenure::app
