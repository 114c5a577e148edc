// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "exchange/import_options.h"

class QIODevice;

namespace tenure::store {
class Book;
}

namespace tenure::exchange {

enum class ExportFormat { Csv, Json, Xlsx };
/// "csv", "json", "xlsx": the ending of a file's name.
[[nodiscard]] QString formatKey(ExportFormat format);

/// What may stand between the columns of a CSV file, the usual one first: those that an import tells apart.
[[nodiscard]] const std::vector<QByteArray>& exportSeparators();

struct ExportOptions {
    ImportKind kind = ImportKind::Accounts; ///< what the rows are
    ExportFormat format = ExportFormat::Csv;
    QString query;                ///< rows of accounts that match; empty: all of them
    QStringList columns;          ///< keys; empty: everything that an import needs to give the same rows
    bool spreadsheetSafe = false; ///< of CSV: a ' before texts that a spreadsheet would run as a formula
    QByteArray separator = QByteArrayLiteral(","); ///< of CSV: one of exportSeparators()
    DecimalSign decimalSign = DecimalSign::Point;  ///< of CSV; a program in Polish or German reads commas
};

/// Writes rows of @p book, as UTF-8: CSV with a header of keys, or one JSON array of objects, both lossless
/// unless spreadsheetSafe; or a workbook for people, which an import does not read. Accounts in the trash are
/// left out. Returns how many rows. A query or column that does not exist is an error of kind Usage.
[[nodiscard]] domain::Result<qint64> exportRows(store::Book& book, const ExportOptions& options,
                                                QIODevice& device, const ImportProgress& progress = {});

/// The same into a file, which on any failure stays as it was. "-" is standard output.
[[nodiscard]] domain::Result<qint64> exportFile(store::Book& book, const ExportOptions& options,
                                                const QString& path, const ImportProgress& progress = {});

/// Every kind into @p folder, which is made if need be: "01 people.csv" and so on, numbered in the order in
/// which they can be imported again. Of @p options all but kind, query and columns counts. Returns how many
/// rows; files that were finished before an error stay.
[[nodiscard]] domain::Result<qint64> exportWholeBook(store::Book& book, const ExportOptions& options,
                                                     const QString& folder,
                                                     const ImportProgress& progress = {});

/// Those of @p keys that ExportOptions::columns may have.
[[nodiscard]] domain::Result<QStringList> exportableColumns(store::Book& book, ImportKind kind,
                                                            const QStringList& keys);

/// The kinds in an order in which a whole book can be imported again.
[[nodiscard]] const std::vector<ImportKind>& wholeBook();

} // namespace tenure::exchange
