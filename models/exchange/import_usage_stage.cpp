// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import_session.h"
#include "store/book.h"
#include "store/errors.h"

#include <QCoreApplication>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 rowsPerReport = 4096;

} // namespace

StageReport ImportSession::Private::stageUsage(CsvSource& csv, const ImportProgress& progress) {
    usage = std::make_unique<store::UsageStaging>(book);
    UsageReader rows(*usage, mapped, proposal.layout.header, readRules());
    StageReport report;
    while (const CsvRow* row = csv.next()) {
        ++report.rows;
        rows.read(*row);
        if (report.rows % rowsPerReport != 0)
            continue;
        if (progress.isCancelled()) {
            throw store::StoreError({domain::ErrorKind::Cancelled,
                                     QCoreApplication::translate("import", "Stopped. The book is as it was."),
                                     {}});
        }
        if (progress.report)
            progress.report(csv.bytesRead(), csv.layout().bytes);
    }
    if (csv.error())
        throw store::StoreError(*csv.error());
    if (progress.cancel)
        usage->interruptWhen([cancel = progress.cancel] { return cancel->load(); });
    usage->finish();
    const store::UsageStaging::Counts counts = usage->compare();
    usage->interruptWhen({});
    report.created = counts.created;
    report.updated = counts.changed;
    report.unchanged = counts.unchanged;
    report.errors = usage->errorRows();
    report.errorsByReason = usage->faultsByReason();
    report.footerRows = csv.footerRows();
    report.matchBy = MatchBy::ExternalId;
    report.columns.resize(proposal.columns.size());
    for (ColumnCheck& check : report.columns) {
        check.level = ColumnCheck::Level::Ignored;
        check.text = QCoreApplication::translate("import", "ignored");
    }
    for (std::size_t i = 0; i < mapped.size(); ++i) {
        const ColumnProfile& profile = columnProfiles[static_cast<std::size_t>(mapped[i].fileColumn)];
        report.columns[static_cast<std::size_t>(mapped[i].fileColumn)] = columnCheck(
            mapped[i], report.rows, rows.counts()[i].filled, rows.counts()[i].bad, profile.distinct);
    }
    for (const store::StagedFault& fault : usage->faults(0, 100))
        report.firstErrors.push_back({fault.row, columnName(fault.fileColumn), fault.value, fault.reason});
    return report;
}

domain::Result<ImportResult> ImportSession::Private::mergeUsage(const ImportProgress& progress) {
    ImportResult result{last.created, last.updated, last.unchanged, last.errors, {}, label(last)};
    if (last.created + last.updated == 0)
        return result;
    const auto commit = usage->merge(
        {.label = result.label, .kind = store::AuthorKind::Import},
        options.source.isEmpty() ? fileName : options.source, progress.report,
        progress.cancel ? std::function<bool()>([cancel = progress.cancel] { return cancel->load(); })
                        : nullptr);
    if (!commit)
        return tl::unexpected(commit.error());
    result.transaction = commit->id;
    return result;
}

} // namespace tenure::exchange
