// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import_session.h"

#include "exchange/import_kind.h"
#include "store/book.h"
#include "store/custom_fields.h"
#include "store/errors.h"
#include "store/import_profiles.h"
#include "store/metrics.h"
#include "store/settings.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 profiledRows = 20'000;

domain::Error worldError(const QString& text, const QString& detail) {
    return {domain::ErrorKind::World, text, detail};
}

/// Standard input can be read only once: it is kept in a private folder for the session.
domain::Result<QString> copyStandardInput(const QTemporaryDir& folder) {
    const QString path = folder.filePath(u"stdin.csv"_s);
    QFile in;
    QFile out(path);
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return tl::unexpected(worldError(
            QCoreApplication::translate("import", "Standard input can't be read."), out.errorString()));
    while (!in.atEnd()) {
        const QByteArray piece = in.read(1 << 20);
        if (piece.isEmpty())
            break;
        if (out.write(piece) != piece.size()) {
            return tl::unexpected(worldError(
                QCoreApplication::translate("import", "The temporary folder is full."), out.errorString()));
        }
    }
    return path;
}

constexpr std::size_t shownRows = 20;

QStringList cellsOf(const CsvRow& row, qsizetype columns) {
    QStringList cells;
    for (qsizetype i = 0; i < columns; ++i)
        cells.append(row.text(i));
    return cells;
}

QString customNote(const Target& target) {
    using domain::CustomType;
    switch (target.field->type) {
    case CustomType::Number:
        return QCoreApplication::translate("import", "custom, number");
    case CustomType::Money:
        return QCoreApplication::translate("import", "custom, money");
    case CustomType::Date:
        return QCoreApplication::translate("import", "custom, date");
    case CustomType::Bool:
        return QCoreApplication::translate("import", "custom, yes or no");
    case CustomType::Enum:
        return QCoreApplication::translate("import", "custom, choice");
    case CustomType::Text:
        break;
    }
    return QCoreApplication::translate("import", "custom, text");
}

} // namespace

domain::Result<std::unique_ptr<CsvSource>>
ImportSession::Private::source(QFile& file, const ImportProgress& progress) const {
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(worldError(
            QCoreApplication::translate("import", "%1 can't be opened.").arg(path), file.errorString()));
    }
    CsvOptions csv;
    csv.encoding = options.encoding;
    csv.shape.separator = options.separator;
    csv.shape.headerRow = options.headerRow;
    csv.leaveOutFooter = !exact;
    csv.cancelled = [&progress] { return progress.isCancelled(); };
    return CsvSource::open(file, csv);
}

domain::Result<void> ImportSession::Private::readBook() {
    return book.read([this](store::Connection& connection) {
        catalogue.setCustomFields(store::CustomFields(connection).all());
        catalogue.setMetrics(store::Metrics(connection).all());
        base = store::Settings(connection).baseCurrency();
        profiles.clear();
        for (const store::ImportProfile& profile : store::ImportProfiles(connection).all())
            profiles.push_back({profile.kind, profile.name, profileFromJson(profile.mapping)});
        std::ranges::sort(profiles, {}, &NamedProfile::name);
    });
}

const SavedProfile* ImportSession::Private::profileNamed(const QString& name) const {
    const auto found = std::ranges::find_if(profiles, [&](const NamedProfile& profile) {
        return profile.name == name && profile.kind == kindKey(options.kind);
    });
    return found == profiles.end() ? nullptr : &found->saved;
}

MappingInput ImportSession::Private::input() const {
    return {options, targets, catalogue, columnProfiles, savedMapping};
}

/// A column's first rows decide what it is; the whole column if they leave open how a mapped one is read.
domain::Result<void> ImportSession::Private::profileColumns(CsvSource& csv, const ImportProgress& progress) {
    TableProfiler profiler(csv.layout().header);
    qint64 rows = 0;
    while (const CsvRow* row = csv.next()) {
        profiler.add(*row);
        if (proposal.firstRows.size() < shownRows)
            proposal.firstRows.push_back(cellsOf(*row, csv.columns()));
        ++rows;
        if (rows % 4096 == 0) {
            if (progress.isCancelled()) {
                return tl::unexpected(domain::Error{
                    domain::ErrorKind::Cancelled, QCoreApplication::translate("import", "Stopped."), {}});
            }
            if (progress.report)
                progress.report(csv.bytesRead(), csv.layout().bytes);
        }
        if (rows == profiledRows) {
            columnProfiles = profiler.columns();
            if (auto decided = mapColumns(); !decided)
                return decided;
            if (proposal.dayOrderSure && proposal.decimalSignSure)
                return {};
        }
    }
    if (csv.error())
        return tl::unexpected(*csv.error());
    columnProfiles = profiler.columns();
    return mapColumns();
}

domain::Result<void> ImportSession::Private::look(const ImportProgress& progress) {
    staging.reset();
    usage.reset();
    reader.reset();
    options = asked;
    savedMapping.clear();
    if (auto read = readBook(); !read)
        return read;
    const SavedProfile* named = profileNamed(asked.profile);
    if (!asked.profile.isEmpty() && named == nullptr) {
        return tl::unexpected(domain::Error{
            domain::ErrorKind::Usage,
            QCoreApplication::translate("import", "There is no saved mapping “%1” for this kind of file.")
                .arg(asked.profile),
            {}});
    }
    if (named != nullptr && !asked.complete)
        adopt(*named, options);
    QFile file;
    auto csv = source(file, progress);
    if (!csv)
        return tl::unexpected(csv.error());
    proposal = {};
    proposal.fileName = fileName;
    proposal.layout = (*csv)->layout();
    chooseKind();
    chooseProfile();
    return profileColumns(**csv, progress);
}

/// What nobody chose: the kind of a saved profile with these columns, else what their names say.
void ImportSession::Private::chooseKind() {
    if (!asked.guessKind)
        return;
    const auto same = std::ranges::find(profiles, proposal.layout.header,
                                        [](const NamedProfile& profile) { return profile.saved.header; });
    options.kind = same == profiles.end() ? guessedKind(proposal.layout.header, catalogue)
                                          : kindFromKey(same->kind).value_or(ImportKind::Accounts);
}

/// The profile that was asked for, else one whose columns are those of the file.
void ImportSession::Private::chooseProfile() {
    for (const NamedProfile& profile : profiles) {
        const bool fits =
            asked.profile.isEmpty() && !asked.complete && profile.saved.header == proposal.layout.header;
        if (profile.kind != kindKey(options.kind) || (asked.profile != profile.name && !fits))
            continue;
        proposal.profile = profile.name;
        savedMapping = profile.saved.mapping;
        if (!asked.complete)
            adopt(profile.saved, options);
        return;
    }
}

domain::Result<void> ImportSession::Private::mapColumns() {
    targets = targetsOf(options.kind, catalogue);
    auto proposed = proposeColumns(input());
    if (!proposed)
        return tl::unexpected(proposed.error());
    proposal.columns = std::move(*proposed);
    if (options.kind == ImportKind::Usage)
        proposeUsageColumns(proposal.columns, columnProfiles);
    mapped = mappedColumns(input(), proposal.columns);
    exact = std::ranges::any_of(mapped, [](const MappedColumn& c) {
        return c.target.key == "uuid"_L1 || c.target.key == "account_uuid"_L1;
    });
    proposal.questions = openQuestions(input(), mapped);
    if (options.kind == ImportKind::Usage) {
        for (ImportQuestion& question : usageQuestions(mapped, proposal.columns))
            proposal.questions.push_back(std::move(question));
    }
    describeFormats();
    return {};
}

/// What the window shows of numbers and dates: of the last column of each.
void ImportSession::Private::describeFormats() {
    for (const MappedColumn& column : mapped) {
        const ColumnProfile& profile = columnProfiles[static_cast<std::size_t>(column.fileColumn)];
        if (profile.type == ColumnType::Date || profile.type == ColumnType::Instant)
            proposal.dayOrder = static_cast<DayOrder>(column.order);
        if (profile.type == ColumnType::Number || profile.type == ColumnType::Money)
            proposal.decimalSign = column.number.decimal == u',' ? DecimalSign::Comma : DecimalSign::Point;
    }
    proposal.dayOrderSure = proposal.decimalSignSure = true;
    for (const ImportQuestion& question : proposal.questions) {
        proposal.dayOrderSure &= question.what != ImportQuestion::What::DayOrder;
        proposal.decimalSignSure &= question.what != ImportQuestion::What::DecimalSign;
    }
}

ImportSession::ImportSession(std::unique_ptr<Private> parts) : d(std::move(parts)) {}

ImportSession::~ImportSession() = default;

domain::Result<std::unique_ptr<ImportSession>> ImportSession::open(store::Book& book, const QString& path,
                                                                   const ImportOptions& options,
                                                                   const ImportProgress& progress) {
    auto parts = std::make_unique<Private>(book);
    parts->path = path;
    parts->fileName = QFileInfo(path).fileName();
    if (path == "-"_L1) {
        parts->copy.emplace();
        const auto copied = copyStandardInput(*parts->copy);
        if (!copied)
            return tl::unexpected(copied.error());
        parts->path = *copied;
        parts->fileName = u"stdin"_s;
    }
    parts->asked = options;
    std::unique_ptr<ImportSession> session(new ImportSession(std::move(parts)));
    if (const auto looked = session->d->look(progress); !looked)
        return tl::unexpected(looked.error());
    return session;
}

const ImportOptions& ImportSession::options() const {
    return d->options;
}

const ImportProposal& ImportSession::proposal() const {
    return d->proposal;
}

domain::Result<void> ImportSession::setOptions(const ImportOptions& options, const ImportProgress& progress) {
    const QStringList header = d->proposal.layout.header;
    const ImportKind kind = d->options.kind;
    d->asked = options;
    auto looked = d->look(progress);
    if (d->proposal.layout.header != header || kind != d->options.kind) {
        d->edits.clear();
        d->skipped.clear();
    }
    return looked;
}

domain::Result<void> ImportSession::saveProfile(const QString& name) {
    const store::ImportProfile profile{0, name, kindKey(d->options.kind),
                                       profileToJson(d->options, d->proposal)};
    const auto written =
        d->book.writeAndWait({.label = QCoreApplication::translate("import", "Save mapping “%1”").arg(name),
                              .kind = store::AuthorKind::Rule},
                             [&](store::Transaction& transaction) {
                                 store::ImportProfiles(transaction.connection()).save(transaction, profile);
                             });
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

domain::Result<std::vector<ImportTarget>> importTargets(store::Book& book, ImportKind kind) {
    query::Catalogue catalogue;
    const auto read = book.read([&](store::Connection& connection) {
        catalogue.setCustomFields(store::CustomFields(connection).all());
    });
    if (!read)
        return tl::unexpected(read.error());
    std::vector<ImportTarget> offered;
    for (const Target& target : targetsOf(kind, catalogue)) {
        if (!isOffered(target))
            continue;
        QString note;
        if (target.type == CellType::Tags)
            note = QCoreApplication::translate("import", "split at comma");
        else if (target.field)
            note = customNote(target);
        offered.push_back({target.key, target.label, note, target.type, target.field.has_value()});
    }
    return offered;
}

domain::Result<QStringList> importProfiles(store::Book& book, ImportKind kind) {
    return book.read([kind](store::Connection& connection) {
        QStringList names;
        for (const store::ImportProfile& profile : store::ImportProfiles(connection).all()) {
            if (profile.kind == kindKey(kind))
                names.append(profile.name);
        }
        return names;
    });
}

} // namespace tenure::exchange
