// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a query: parsing ends in a query or in an error that points into the text; a query reads back
// from its canonical text; and SQLite takes what it compiles to.
#include "query/compiler.h"
#include "query/parser.h"
#include "query/printer.h"
#include "query/suggest.h"
#include "store/schema.h"

#include <sqlite3.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using namespace tenure::query;

namespace {

Catalogue makeCatalogue() {
    using domain::CustomType;
    Catalogue catalogue;
    catalogue.setCustomFields({{{1}, u"motto"_s, u"Motto"_s, CustomType::Text, {}},
                               {{2}, u"rating"_s, u"Rating"_s, CustomType::Number, {}},
                               {{3}, u"kickoff"_s, u"Kick-off"_s, CustomType::Date, {}},
                               {{4}, u"plan"_s, u"Plan"_s, CustomType::Enum, {u"Łódź"_s, u"none"_s}}});
    catalogue.setMetrics({{{1}, u"logins"_s, u"Logins"_s, {}, domain::MetricAggregate::Sum},
                          {{2}, u"mau"_s, u"Users"_s, {}, domain::MetricAggregate::Distinct}});
    return catalogue;
}

sqlite3* emptyBook() {
    sqlite3* book = nullptr;
    const QByteArray schema = store::migrationSql(1).toUtf8();
    if (sqlite3_open(":memory:", &book) != SQLITE_OK ||
        sqlite3_exec(book, schema.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        std::abort();
    return book;
}

void demand(bool condition) {
    if (!condition)
        std::abort();
}

void checkStatement(const CompiledQuery& compiled) {
    static sqlite3* const book = emptyBook();
    const QByteArray sql = compiled.sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(book, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr) !=
        SQLITE_OK)
        qFatal("%s: %s", sqlite3_errmsg(book), sql.left(1'000).constData());
    demand(sqlite3_bind_parameter_count(statement) == static_cast<int>(compiled.parameters.size()));
    sqlite3_finalize(statement);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Catalogue catalogue = makeCatalogue();
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const int cursor = text.isEmpty() ? 0 : static_cast<int>(data[0]) % static_cast<int>(text.size());
    const Suggestions suggestions = suggest(text, cursor, {catalogue, {}, {}});
    demand(suggestions.position >= 0 && suggestions.position + suggestions.length <= text.size());
    const auto query = parse(text, catalogue);
    if (!query) {
        const ParseError& error = query.error();
        demand(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size());
        return 0;
    }
    const QString canonical = print(*query);
    const auto again = parse(canonical, catalogue);
    demand(canonical.size() > maxLength || (again && *again == *query && print(*again) == canonical));
    const CompileContext context{
        .catalogue = catalogue, .today = QDate(2026, 3, 18), .me = {1}, .groupBy = u"tier"_s};
    checkStatement(compileIds(*query, context));
    checkStatement(compileTotals(*query, context, summableFields(catalogue)));
    return 0;
}
