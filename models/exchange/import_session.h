// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to exchange: what an import session is made of.
#include "exchange/import.h"
#include "exchange/import_mapping.h"
#include "exchange/import_usage.h"
#include "store/staging.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <set>

namespace tenure::exchange {

struct ImportSession::Private {
    explicit Private(store::Book& theBook) : book(theBook) {}

    /// Opens the file once more from its start.
    [[nodiscard]] domain::Result<std::unique_ptr<CsvSource>>
    source(QFile& file, const ImportProgress& progress = {}) const;
    [[nodiscard]] domain::Result<void> look(const ImportProgress& progress);
    [[nodiscard]] domain::Result<void> readBook();
    /// The saved profile of this name for the kind of rows in use; null if there is none.
    [[nodiscard]] const SavedProfile* profileNamed(const QString& name) const;
    void chooseKind();
    void chooseProfile();
    [[nodiscard]] domain::Result<void> profileColumns(CsvSource& csv, const ImportProgress& progress);
    [[nodiscard]] domain::Result<void> mapColumns();
    void describeFormats();
    [[nodiscard]] MappingInput input() const;
    [[nodiscard]] ReadRules readRules() const;
    [[nodiscard]] store::StagingRules stagingRules() const;
    /// Cells of a row for the mapped columns, with the edits of a person.
    void cells(const CsvRow& row, std::vector<QByteArrayView>& out) const;
    void addRow(ImportRowReader& reader, const CsvRow& row, std::vector<QByteArrayView>& buffer);
    /// Judges a row again after one of its cells became @p text.
    void editCell(const CsvRow& row, int column, const QString& text);
    void readRows(CsvSource& csv, const ImportProgress& progress);
    void chooseMatch();
    [[nodiscard]] StageReport report() const;
    [[nodiscard]] StageReport stageUsage(CsvSource& csv, const ImportProgress& progress);
    [[nodiscard]] domain::Result<ImportResult> mergeUsage(const ImportProgress& progress);
    [[nodiscard]] StageReport compareAgain(const ImportProgress& progress);
    /// Runs @p work, which may be stopped; whatever ends it early, nothing is staged then.
    template <class Work>
    [[nodiscard]] domain::Result<StageReport> stoppable(Work work);
    [[nodiscard]] QString shown(const store::StagedChange& change, const QString& value) const;
    [[nodiscard]] QString label(const StageReport& staged) const;
    [[nodiscard]] QString columnName(int fileColumn) const;

    store::Book& book;
    QString path;
    QString fileName;
    std::optional<QTemporaryDir> copy; ///< of standard input
    ImportOptions asked;               ///< by the person
    ImportOptions options;             ///< with what the saved profile says
    ImportProposal proposal;
    query::Catalogue catalogue;
    std::vector<Target> targets;
    std::vector<ColumnMapping> savedMapping;
    struct NamedProfile {
        QString kind; ///< its key
        QString name;
        SavedProfile saved;
    };
    std::vector<NamedProfile> profiles; ///< of every kind, by name
    std::vector<ColumnProfile> columnProfiles;
    std::vector<MappedColumn> mapped;
    domain::Currency base = domain::Currency::eur();
    bool exact = false;

    std::unique_ptr<ImportRowReader> reader;
    std::unique_ptr<store::Staging> staging;
    std::unique_ptr<store::UsageStaging> usage;        ///< in place of staging for usage points
    std::map<qint64, std::map<int, QByteArray>> edits; ///< by row and column of the file
    std::set<qint64> skipped;                          ///< rows left out by hand
    std::vector<store::StagedMatches> matches;
    MatchBy matchBy = MatchBy::ExternalId;
    QStringList footerRows;
    StageReport last;
};

/// The way that finds most rows with the least doubt; of equals the first, the surest. The end if there is
/// none.
[[nodiscard]] std::vector<store::StagedMatches>::const_iterator
bestMatch(const std::vector<store::StagedMatches>& matches);

/// The check of one column as a short text: "214 unique", "4 not a date".
[[nodiscard]] ColumnCheck columnCheck(const MappedColumn& column, qint64 rows, qint64 filled, qint64 bad,
                                      qint64 distinct);

} // namespace tenure::exchange
