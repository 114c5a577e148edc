// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import_session.h"
#include "store/book.h"
#include "store/errors.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 rowsPerReport = 1024;

QString stoppedText() {
    return QCoreApplication::translate("import", "Stopped. The book is as it was.");
}

[[noreturn]] void stop() {
    throw store::StoreError({domain::ErrorKind::Cancelled, stoppedText(), {}});
}

/// While it lives, the comparison can be stopped.
class Interruption {
public:
    Interruption(store::Staging& staging, const ImportProgress& progress) : m_staging(staging) {
        if (progress.cancel)
            staging.interruptWhen([cancel = progress.cancel] { return cancel->load(); });
    }
    ~Interruption() { m_staging.interruptWhen({}); }
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    store::Staging& m_staging;
};

/// Why a row can't be read whole; empty if it can.
QString rowFault(const CsvRow& row, qsizetype columns) {
    if (row.issues() & RowIssue::UnterminatedQuote)
        return QCoreApplication::translate("import", "A quote is never closed");
    if (row.issues() & fatalRowIssues)
        return QCoreApplication::translate("import", "The row is too long");
    for (qsizetype i = columns; i < row.size(); ++i) {
        if (!row[i].isEmpty())
            return QCoreApplication::translate("import", "The row has more cells than there are columns");
    }
    return {};
}

/// Usage points have no rows to edit: there may be ten million.
domain::Error mendInFile() {
    return {domain::ErrorKind::Usage,
            QCoreApplication::translate("import", "Rows of usage points are mended in their file."),
            {}};
}

} // namespace

ReadRules ImportSession::Private::readRules() const {
    return {base, options.endExclusive, options.stripApostrophes, exact};
}

store::StagingRules ImportSession::Private::stagingRules() const {
    return {matchBy, options.mode, options.emptyCells, options.amounts, exact, book.today(), base};
}

void ImportSession::Private::cells(const CsvRow& row, std::vector<QByteArrayView>& out) const {
    out.resize(mapped.size());
    const auto edited = edits.empty() ? edits.end() : edits.find(row.number());
    for (std::size_t i = 0; i < mapped.size(); ++i) {
        out[i] = row[mapped[i].fileColumn];
        if (edited == edits.end())
            continue;
        if (const auto cell = edited->second.find(mapped[i].fileColumn); cell != edited->second.end())
            out[i] = cell->second;
    }
}

void ImportSession::Private::addRow(ImportRowReader& rows, const CsvRow& row,
                                    std::vector<QByteArrayView>& buffer) {
    cells(row, buffer);
    bool good = rows.read(row.number(), buffer);
    for (const store::StagedFault& fault : rows.faults())
        staging->fault(fault);
    if (const QString fault = rowFault(row, proposal.layout.header.size()); !fault.isEmpty()) {
        staging->fault({row.number(), -1, {}, fault});
        good = false;
    }
    staging->add(row.number(), rows.values(), !good);
}

void ImportSession::Private::editCell(const CsvRow& row, int column, const QString& text) {
    std::vector<QByteArrayView> buffer;
    ImportRowReader before(options.kind, mapped, readRules());
    cells(row, buffer);
    before.read(row.number(), buffer);
    edits[row.number()][column] = text.toUtf8();
    skipped.erase(row.number());
    staging->forget(row.number());
    ImportRowReader after(options.kind, mapped, readRules());
    addRow(after, row, buffer);
    reader->recount(before.counts(), after.counts());
}

void ImportSession::Private::readRows(CsvSource& csv, const ImportProgress& progress) {
    std::vector<QByteArrayView> buffer;
    qint64 rows = 0;
    while (const CsvRow* row = csv.next()) {
        addRow(*reader, *row, buffer);
        if (++rows % rowsPerReport != 0)
            continue;
        if (progress.isCancelled())
            stop();
        if (progress.report)
            progress.report(csv.bytesRead(), csv.layout().bytes);
    }
    if (csv.error())
        throw store::StoreError(*csv.error());
    footerRows = csv.footerRows();
    staging->finish();
}

void ImportSession::Private::chooseMatch() {
    matches = staging->candidates(stagingRules());
    const auto best = bestMatch(matches);
    matchBy = options.matchBy ? *options.matchBy : best == matches.end() ? MatchBy::Name : best->by;
}

template <class Work>
domain::Result<StageReport> ImportSession::Private::stoppable(Work work) {
    domain::Result<StageReport> result = store::guarded(work);
    if (!result) {
        staging.reset(); // its scratch file has no journal: what was interrupted is half done
        usage.reset();
        if (result.error().kind == domain::ErrorKind::Cancelled)
            result.error().text = stoppedText();
    }
    return result;
}

domain::Result<StageReport> ImportSession::stage(const ImportProgress& progress) {
    if (!d->proposal.questions.empty()) {
        const ImportQuestion& question = d->proposal.questions.front();
        return tl::unexpected(
            domain::Error{domain::ErrorKind::Usage, question.text + u' ' + question.flag, {}});
    }
    return d->stoppable([&] {
        QFile file;
        auto csv = d->source(file, progress);
        if (!csv)
            throw store::StoreError(csv.error());
        if (d->options.kind == ImportKind::Usage)
            return d->last = d->stageUsage(**csv, progress);
        d->reader = std::make_unique<ImportRowReader>(d->options.kind, d->mapped, d->readRules());
        d->staging = std::make_unique<store::Staging>(d->book, d->options.kind, d->reader->staged());
        d->readRows(**csv, progress);
        for (const qint64 row : d->skipped)
            d->staging->skip(row, true);
        d->staging->finish();
        const Interruption interruption(*d->staging, progress);
        d->chooseMatch();
        d->staging->compare(d->stagingRules());
        return d->last = d->report();
    });
}

StageReport ImportSession::Private::compareAgain(const ImportProgress& progress) {
    staging->finish();
    const Interruption interruption(*staging, progress);
    staging->compare(stagingRules());
    return last = report();
}

domain::Result<StageReport> ImportSession::setCell(qint64 row, const QString& column, const QString& text,
                                                   const ImportProgress& progress) {
    if (!d->staging)
        return tl::unexpected(mendInFile());
    const auto index = d->proposal.layout.header.indexOf(column);
    if (index < 0) {
        return tl::unexpected(
            domain::Error{domain::ErrorKind::Usage,
                          QCoreApplication::translate("import", "The file has no column “%1”.").arg(column),
                          {}});
    }
    return d->stoppable([&] {
        QFile file;
        auto csv = d->source(file, progress);
        if (!csv)
            throw store::StoreError(csv.error());
        while (const CsvRow* current = (*csv)->next()) {
            if (current->number() != row) {
                if (current->number() % rowsPerReport == 0 && progress.isCancelled())
                    stop();
                continue;
            }
            d->editCell(*current, static_cast<int>(index), text);
            break;
        }
        return d->compareAgain(progress);
    });
}

domain::Result<StageReport> ImportSession::skipRow(qint64 row, bool skip, const ImportProgress& progress) {
    if (!d->staging)
        return tl::unexpected(mendInFile());
    return d->stoppable([&] {
        if (skip)
            d->skipped.insert(row);
        else
            d->skipped.erase(row);
        d->staging->skip(row, skip);
        return d->compareAgain(progress);
    });
}

std::vector<RowError> ImportSession::errors(qint64 offset, qint64 limit) const {
    std::vector<RowError> errors;
    if (!d->staging && !d->usage)
        return errors;
    for (const store::StagedFault& fault :
         d->usage ? d->usage->faults(offset, limit) : d->staging->faults(offset, limit))
        errors.push_back({fault.row, d->columnName(fault.fileColumn), fault.value, fault.reason});
    return errors;
}

QString ImportSession::Private::label(const StageReport& staged) const {
    return QCoreApplication::translate("import", "Import %1: %2 new, %3 changed")
        .arg(fileName)
        .arg(staged.created)
        .arg(staged.updated);
}

domain::Result<ImportResult> ImportSession::merge(const ImportProgress& progress) {
    if (d->usage)
        return d->mergeUsage(progress);
    Q_ASSERT(d->staging);
    const StageReport& staged = d->last;
    ImportResult result{staged.created,  staged.updated, staged.unchanged, staged.errors, {},
                        d->label(staged)};
    if (staged.created + staged.updated == 0)
        return result;
    const auto commit = d->staging->merge(
        {.label = result.label, .kind = store::AuthorKind::Import}, progress.report,
        progress.cancel ? std::function<bool()>([cancel = progress.cancel] { return cancel->load(); })
                        : nullptr);
    if (!commit)
        return tl::unexpected(commit.error());
    const store::StagingCounts counts = d->staging->counts();
    result = {counts.created, counts.updated, counts.unchanged, counts.errors, commit->id, commit->label};
    return result;
}

} // namespace tenure::exchange
