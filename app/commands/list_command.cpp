// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/account_query.h"
#include "app/commands/cell_json.h"
#include "app/commands/command_table.h"
#include "app/commands/display_locale.h"
#include "app/commands/text_table.h"
#include "items/display_text.h"
#include "store/book.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <map>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As many ids as accountCells takes at once.
constexpr std::size_t atOnce = 1'000;

using Cells = std::vector<store::Cell>;

tl::expected<std::vector<query::Field>, Failure> wantedFields(const CommandContext& context,
                                                              const query::Catalogue& catalogue) {
    if (const auto columns = context.arguments.value(u"--columns"_s))
        return fieldsOf(*columns, catalogue);
    std::vector<query::Field> fields;
    if (context.console.json())
        fields.push_back(*catalogue.get(u"id"));
    std::ranges::copy_if(catalogue.fields(), std::back_inserter(fields), &query::Field::defaultColumn);
    return fields;
}

/// The cells of some accounts in the order of their ids; one that went meanwhile is left out.
tl::expected<std::vector<Cells>, Failure> rowsOf(store::Book& book, const std::vector<query::Field>& fields,
                                                 const std::vector<qint64>& ids) {
    auto found = orFailure(operations::accountCells(book, fields, ids));
    if (!found)
        return tl::unexpected(found.error());
    std::map<qint64, Cells> byId;
    for (Cells& row : *found) {
        const qint64 id = std::get<qint64>(row.front());
        row.erase(row.begin());
        byId.emplace(id, std::move(row));
    }
    std::vector<Cells> rows;
    for (const qint64 id : ids) {
        if (const auto row = byId.find(id); row != byId.end())
            rows.push_back(std::move(row->second));
    }
    return rows;
}

/// Writes one JSON array, piece by piece: a list of 100,000 accounts needs no tree of itself in memory.
class JsonList {
public:
    JsonList(Console& console, std::vector<query::Field> fields)
        : m_console(console), m_fields(std::move(fields)) {
        m_console.write("[");
    }
    void add(const Cells& row) {
        QJsonObject object;
        for (std::size_t i = 0; i < m_fields.size(); ++i)
            object[m_fields[i].key] = cellJson(m_fields[i], row[i]);
        m_console.write((m_first ? "" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Compact));
        m_first = false;
    }
    void finish() { m_console.write("]\n"); }

private:
    Console& m_console;
    std::vector<query::Field> m_fields;
    bool m_first = true;
};

class TextList {
public:
    TextList(Console& console, std::vector<query::Field> fields, const operations::QueryContext& context)
        : m_console(console),
          m_fields(std::move(fields)), m_display{context.today, displayLocale(), context.baseCurrency} {
        QStringList header;
        for (const query::Field& field : m_fields)
            header.append(field.label());
        m_rows.push_back(header);
    }
    void add(const Cells& row) {
        QStringList texts;
        for (std::size_t i = 0; i < m_fields.size(); ++i)
            texts.append(items::cellText(m_fields[i], row[i], m_display));
        m_rows.push_back(texts);
    }
    void finish() {
        std::vector<bool> right;
        for (const query::Field& field : m_fields)
            right.push_back(field.isNumeric());
        m_console.answer(textTable(m_rows, right));
    }

private:
    Console& m_console;
    std::vector<query::Field> m_fields;
    items::DisplayContext m_display;
    std::vector<QStringList> m_rows;
};

template <class List>
Outcome writeList(store::Book& book, const std::vector<query::Field>& fields, const std::vector<qint64>& ids,
                  List list) {
    for (std::size_t from = 0; from < ids.size(); from += atOnce) {
        const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = ids.begin() + static_cast<std::ptrdiff_t>(std::min(ids.size(), from + atOnce));
        const auto rows = rowsOf(book, fields, {begin, end});
        if (!rows)
            return tl::unexpected(rows.error());
        for (const Cells& row : *rows)
            list.add(row);
    }
    list.finish();
    return ExitCode::Done;
}

Outcome list(CommandContext& context) {
    const auto query = accountQuery(context.book(), context.arguments.word(0));
    if (!query)
        return tl::unexpected(query.error());
    auto fields = wantedFields(context, query->context.catalogue);
    if (!fields)
        return tl::unexpected(fields.error());
    const auto limit = context.arguments.number(u"--limit"_s, 0, std::numeric_limits<qint64>::max());
    if (!limit)
        return tl::unexpected(limit.error());
    auto found = orFailure(operations::listAccounts(context.book(), query->context, {query->query, {}}));
    if (!found)
        return tl::unexpected(found.error());
    std::vector<qint64>& ids = found->ids;
    ids.resize(std::min(ids.size(), static_cast<std::size_t>(*limit)));
    if (!context.console.json())
        return writeList(context.book(), *fields, ids, TextList(context.console, *fields, query->context));
    for (query::Field& field : *fields)
        field.shownSql.clear(); // money in the book's currency, as a number
    return writeList(context.book(), *fields, ids, JsonList(context.console, *fields));
}

Outcome count(CommandContext& context) {
    const auto query = accountQuery(context.book(), context.arguments.word(0));
    if (!query)
        return tl::unexpected(query.error());
    const auto number = orFailure(operations::countAccounts(context.book(), query->context, query->query));
    if (!number)
        return tl::unexpected(number.error());
    if (context.console.json())
        context.console.answer(QJsonObject{{u"count"_s, *number}});
    else
        context.console.answer(QString::number(*number));
    return ExitCode::Done;
}

} // namespace

Command listCommand() {
    return {.name = u"list"_s,
            .words = u"[QUERY]"_s,
            .meaning = QT_TRANSLATE_NOOP("cli", "accounts that a query finds"),
            .options = {{u"--columns"_s, u"a,b"_s, QT_TRANSLATE_NOOP("cli", "keys of the fields to show")},
                        {u"--limit"_s, u"N"_s, QT_TRANSLATE_NOOP("cli", "at most so many")}},
            .mostWords = 1,
            .run = list};
}

Command countCommand() {
    return {.name = u"count"_s,
            .words = u"[QUERY]"_s,
            .meaning = QT_TRANSLATE_NOOP("cli", "how many accounts a query finds"),
            .mostWords = 1,
            .run = count};
}

} // namespace tenure::app
