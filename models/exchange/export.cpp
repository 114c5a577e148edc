// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export.h"

#include "domain/money.h"
#include "exchange/output.h"
#include "exchange/row_writer.h"
#include "query/compiler.h"
#include "query/parser.h"
#include "store/book.h"
#include "store/custom_fields.h"
#include "store/errors.h"
#include "store/metrics.h"
#include "store/people.h"
#include "store/row_dump.h"
#include "store/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QIODevice>

#include <algorithm>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;
using store::DumpColumn;

namespace {

constexpr qint64 rowsPerReport = 1024;

[[noreturn]] void refuse(const QString& text) {
    throw store::StoreError({domain::ErrorKind::Usage, text, {}});
}

query::Catalogue catalogueOf(store::Connection& connection) {
    query::Catalogue catalogue;
    catalogue.setCustomFields(store::CustomFields(connection).all());
    catalogue.setMetrics(store::Metrics(connection).all());
    return catalogue;
}

/// The columns that rows of a kind can be written with.
class Columns {
public:
    Columns(store::Connection& connection, ImportKind kind, const query::Catalogue& catalogue, QDate today)
        : m_accounts(kind == ImportKind::Accounts), m_catalogue(catalogue), m_today(today),
          m_all(store::dumpColumns(connection, kind, catalogue, today)) {}

    /// By its key, by a synonym of that, or, of accounts, a metric in any window.
    [[nodiscard]] std::optional<DumpColumn> find(const QString& key) const {
        const auto named = [this](const QString& name) -> std::optional<DumpColumn> {
            const auto column = std::ranges::find(m_all, name, &DumpColumn::key);
            return column == m_all.end() ? std::nullopt : std::optional(*column);
        };
        if (auto column = named(key))
            return column;
        const auto field = m_catalogue.get(key);
        if (!field)
            return std::nullopt;
        auto column = named(field->key);
        return column || !m_accounts ? column : store::dumpColumn(*field, m_today);
    }

    /// Those of @p keys, or what an import needs to make the same rows.
    [[nodiscard]] std::vector<DumpColumn> chosen(const QStringList& keys) const {
        std::vector<DumpColumn> columns;
        if (keys.isEmpty())
            std::ranges::copy_if(m_all, std::back_inserter(columns), &DumpColumn::lossless);
        for (const QString& key : keys) {
            auto column = find(key.trimmed());
            if (!column)
                refuse(QCoreApplication::translate("export", "There is no column “%1”.").arg(key.trimmed()));
            columns.push_back(*std::move(column));
        }
        return columns;
    }

private:
    bool m_accounts;
    const query::Catalogue& m_catalogue;
    QDate m_today;
    std::vector<DumpColumn> m_all;
};

std::optional<query::CompiledQuery> compile(store::Connection& connection, const QString& text,
                                            const query::Catalogue& catalogue, QDate today) {
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const auto parsed = query::parse(text, catalogue);
    if (!parsed)
        refuse(parsed.error().text);
    query::CompileContext context{
        catalogue, today, {}, store::People(connection).all(), store::Settings(connection).baseCurrency(),
        {}};
    return query::compileIds(*parsed, context);
}

std::unique_ptr<RowWriter> writerOf(const Sink& sink, const RowShape& shape, const ExportOptions& options) {
    switch (options.format) {
    case ExportFormat::Csv:
        return csvWriter(sink, shape, options);
    case ExportFormat::Json:
        return jsonWriter(sink, shape);
    case ExportFormat::Xlsx:
        return xlsxWriter(sink, shape);
    }
    Q_UNREACHABLE();
}

domain::Result<qint64> exportInto(store::Book& book, const ExportOptions& options, const Sink& sink,
                                  const ImportProgress& progress) {
    return book.read([&](store::Connection& connection) -> qint64 {
        const query::Catalogue catalogue = catalogueOf(connection);
        const std::vector<DumpColumn> columns =
            Columns(connection, options.kind, catalogue, book.today()).chosen(options.columns);
        const auto accounts = compile(connection, options.query, catalogue, book.today());
        const auto writer = writerOf(sink, {columns, store::Settings(connection).baseCurrency()}, options);
        qint64 count = 0;
        store::dumpRows(
            connection, options.kind, columns, accounts, [&](const std::vector<store::DumpValue>& row) {
                writer->write(row);
                if (++count % rowsPerReport == 0) {
                    if (progress.isCancelled()) {
                        throw store::StoreError({domain::ErrorKind::Cancelled,
                                                 QCoreApplication::translate("export", "Stopped."),
                                                 {}});
                    }
                    if (progress.report)
                        progress.report(count, 0);
                }
                return true;
            });
        writer->finish();
        return count;
    });
}

} // namespace

domain::Result<qint64> exportRows(store::Book& book, const ExportOptions& options, QIODevice& device,
                                  const ImportProgress& progress) {
    const auto sink = [&device](QByteArrayView bytes) {
        if (device.write(bytes.data(), bytes.size()) != bytes.size()) {
            throw store::StoreError({domain::ErrorKind::World,
                                     QCoreApplication::translate("export", "The export can't be written."),
                                     device.errorString()});
        }
    };
    return exportInto(book, options, sink, progress);
}

domain::Result<qint64> exportFile(store::Book& book, const ExportOptions& options, const QString& path,
                                  const ImportProgress& progress) {
    return store::guarded([&] {
        Output out(path);
        const auto rows = exportInto(
            book, options, [&out](QByteArrayView bytes) { out.write(bytes); }, progress);
        if (!rows)
            throw store::StoreError(rows.error());
        out.commit();
        return *rows;
    });
}

domain::Result<qint64> exportWholeBook(store::Book& book, const ExportOptions& options, const QString& folder,
                                       const ImportProgress& progress) {
    if (!QDir().mkpath(folder)) {
        return tl::unexpected(
            domain::Error{domain::ErrorKind::World,
                          QCoreApplication::translate("export", "The folder %1 can't be made.").arg(folder),
                          {}});
    }
    ImportProgress part = progress;
    qint64 rows = 0;
    if (progress.report)
        part.report = [&](qint64 done, qint64) { progress.report(rows + done, 0); };
    int number = 0;
    for (const ImportKind kind : wholeBook()) {
        ExportOptions one = options;
        one.kind = kind;
        one.query.clear();
        one.columns.clear();
        const QString name =
            u"%1 %2.%3"_s.arg(++number, 2, 10, QChar(u'0')).arg(kindKey(kind), formatKey(options.format));
        auto written = exportFile(book, one, QDir(folder).filePath(name), part);
        if (!written)
            return written;
        rows += *written;
    }
    return rows;
}

domain::Result<QStringList> exportableColumns(store::Book& book, ImportKind kind, const QStringList& keys) {
    return book.read([&](store::Connection& connection) {
        const query::Catalogue catalogue = catalogueOf(connection);
        const Columns columns(connection, kind, catalogue, book.today());
        QStringList known;
        std::ranges::copy_if(keys, std::back_inserter(known),
                             [&](const QString& key) { return columns.find(key).has_value(); });
        return known;
    });
}

QString formatKey(ExportFormat format) {
    switch (format) {
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Json:
        return u"json"_s;
    case ExportFormat::Xlsx:
        return u"xlsx"_s;
    }
    Q_UNREACHABLE();
}

const std::vector<QByteArray>& exportSeparators() {
    static const std::vector<QByteArray> separators = {",", ";", "\t", "|", "!"};
    return separators;
}

const std::vector<ImportKind>& wholeBook() {
    static const std::vector<ImportKind> kinds = {
        ImportKind::People,   ImportKind::Fields,    ImportKind::Metrics,     ImportKind::Accounts,
        ImportKind::Contacts, ImportKind::Contracts, ImportKind::Touchpoints, ImportKind::Tasks,
        ImportKind::Notes,    ImportKind::Usage};
    return kinds;
}

} // namespace tenure::exchange
