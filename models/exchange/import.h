// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cell_type.h"
#include "exchange/import_report.h"

namespace tenure::store {
class Book;
}

namespace tenure::exchange {

/// One import of one file, for the window and the command line alike: open, look at the proposal, change the
/// options until nothing is left to ask, stage (the dry run), mend rows, merge. Every function blocks and may
/// be called from any one thread at a time; the book must outlive the session.
class ImportSession {
public:
    /// Looks at @p path ("-": standard input, copied to a temporary file first) and proposes how to read it.
    /// Fails for files that are no CSV, unknown profiles, unknown columns in options.mapping.
    [[nodiscard]] static domain::Result<std::unique_ptr<ImportSession>>
    open(store::Book& book, const QString& path, const ImportOptions& options,
         const ImportProgress& progress = {});
    ~ImportSession();
    ImportSession(const ImportSession&) = delete;
    ImportSession& operator=(const ImportSession&) = delete;

    [[nodiscard]] const ImportOptions& options() const;
    [[nodiscard]] const ImportProposal& proposal() const;
    /// Other decisions about the same file: looks at it again; what was staged is dropped. Mended cells and
    /// rows left out stay so as long as the file's columns are the same.
    [[nodiscard]] domain::Result<void> setOptions(const ImportOptions& options,
                                                  const ImportProgress& progress = {});

    /// Reads the whole file into a scratch file outside the book and compares it with the book. Fails with a
    /// text that names the flag if a question is open, and within a second on cancel; then nothing is staged.
    [[nodiscard]] domain::Result<StageReport> stage(const ImportProgress& progress = {});

    /// Faults from the @p offset-th on, by row.
    [[nodiscard]] std::vector<RowError> errors(qint64 offset, qint64 limit) const;
    /// Rows that would be created, updated or left out, from the @p offset-th on (at most 500), with all that
    /// they change. None for usage points, which are counted, not listed.
    [[nodiscard]] domain::Result<std::vector<ImportRow>> rows(RowAction action, qint64 offset,
                                                              qint64 limit) const;
    /// Sets a cell of a staged row to another text (empty: leaves it empty) and judges the row again. Stopped
    /// in between, nothing is staged any more, but the next stage() knows of it.
    [[nodiscard]] domain::Result<StageReport> setCell(qint64 row, const QString& column, const QString& text,
                                                      const ImportProgress& progress = {});
    /// Leaves a row out, or takes it in again.
    [[nodiscard]] domain::Result<StageReport> skipRow(qint64 row, bool skip = true,
                                                      const ImportProgress& progress = {});

    /// Writes the good rows into the book as one transaction, "Import crm.csv: 15 new, 184 changed". Matches
    /// again first if the book changed since the staging. Without changes nothing is written. On an error or
    /// cancel the book is as it was.
    [[nodiscard]] domain::Result<ImportResult> merge(const ImportProgress& progress = {});

    /// Writes the rows with errors as UTF-8 CSV: their columns as they were, and a last column "reason".
    /// Returns how many. "-" is standard output.
    [[nodiscard]] domain::Result<qint64> writeErrors(const QString& path) const;

    /// Keeps the mapping and the decisions about values under a name; files with the same columns take it
    /// from then on. Logged as a rule's transaction, so that one Ctrl+Z after it takes back the import.
    [[nodiscard]] domain::Result<void> saveProfile(const QString& name);

private:
    struct Private;
    explicit ImportSession(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Something that a column can be mapped to.
struct ImportTarget {
    QString key;
    QString label; ///< in the interface's language
    QString note;  ///< "custom, number", "split at comma"; may be empty
    CellType type = CellType::Text;
    bool custom = false; ///< a custom field of the book
};

/// What columns of a file of @p kind can be mapped to, in the order in which a menu shows it.
[[nodiscard]] domain::Result<std::vector<ImportTarget>> importTargets(store::Book& book, ImportKind kind);

/// Names of the saved profiles for @p kind.
[[nodiscard]] domain::Result<QStringList> importProfiles(store::Book& book, ImportKind kind);

} // namespace tenure::exchange
