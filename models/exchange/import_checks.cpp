// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import_session.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 namedValues = 4; ///< so few words of a column are told, more are counted

QString counted(const char* text, qint64 n) {
    return QCoreApplication::translate("import", text, nullptr, static_cast<int>(n));
}

QString badText(CellType type, qint64 bad) {
    switch (type) {
    case CellType::Day:
    case CellType::EndDay:
        return counted(QT_TRANSLATE_N_NOOP("import", "%n not a date"), bad);
    case CellType::Whole:
    case CellType::Scale5:
    case CellType::Real:
    case CellType::Amount:
    case CellType::Money:
        return counted(QT_TRANSLATE_N_NOOP("import", "%n not a number"), bad);
    case CellType::YesNo:
        return counted(QT_TRANSLATE_N_NOOP("import", "%n not yes or no"), bad);
    default:
        return counted(QT_TRANSLATE_N_NOOP("import", "%n not recognised"), bad);
    }
}

QString goodText(const Target& target, qint64 filled, qint64 distinct) {
    if (target.key == "external_id"_L1 && distinct == filled)
        return counted(QT_TRANSLATE_N_NOOP("import", "%n unique"), filled);
    if (target.key == "owner"_L1 || target.key == "author"_L1 || target.key == "assignee"_L1)
        return counted(QT_TRANSLATE_N_NOOP("import", "%n people"), distinct);
    switch (target.type) {
    case CellType::Currency:
        return counted(QT_TRANSLATE_N_NOOP("import", "%n codes"), distinct);
    case CellType::Enum:
        return counted(QT_TRANSLATE_N_NOOP("import", "%n values mapped"), distinct);
    case CellType::Tags:
        return counted(QT_TRANSLATE_N_NOOP("import", "%n tags"), distinct);
    case CellType::Whole:
    case CellType::Real:
    case CellType::Amount:
    case CellType::Money:
        return counted(QT_TRANSLATE_N_NOOP("import", "%n numbers"), filled);
    case CellType::Day:
    case CellType::EndDay:
        return counted(QT_TRANSLATE_N_NOOP("import", "%n dates"), filled);
    default:
        return QString::number(filled);
    }
}

} // namespace

ColumnCheck columnCheck(const MappedColumn& column, qint64 rows, qint64 filled, qint64 bad, qint64 distinct) {
    ColumnCheck check;
    check.filled = filled;
    check.empty = rows - filled;
    check.bad = bad;
    const CellType type = column.target.type;
    if (bad > 0) {
        check.level = ColumnCheck::Level::Bad;
        check.text = badText(type, bad);
        return check;
    }
    const bool isDay = type == CellType::Day || type == CellType::EndDay;
    if (check.empty > 0 && isDay) {
        check.level = ColumnCheck::Level::Warning;
        check.text = counted(QT_TRANSLATE_N_NOOP("import", "%n empty"), check.empty);
        return check;
    }
    check.text = goodText(column.target, filled, distinct);
    if (check.empty > 0) {
        check.text =
            QCoreApplication::translate("import", "%1, %n empty", nullptr, int(check.empty)).arg(check.text);
    }
    return check;
}

std::vector<store::StagedMatches>::const_iterator
bestMatch(const std::vector<store::StagedMatches>& matches) {
    return std::ranges::max_element(matches, {}, [](const store::StagedMatches& m) {
        // A repeated id is a fault of its row; repeated names and domains are a sign against the way.
        const bool isId = m.by == MatchBy::Uuid || m.by == MatchBy::ExternalId;
        return m.matching - m.ambiguous - (isId ? 0 : m.repeated);
    });
}

QString ImportSession::Private::columnName(int fileColumn) const {
    return fileColumn < 0 ? QString() : proposal.layout.header.value(fileColumn);
}

StageReport ImportSession::Private::report() const {
    StageReport report;
    const store::StagingCounts counts = staging->counts();
    report.rows = counts.rows;
    report.created = counts.created;
    report.updated = counts.updated;
    report.unchanged = counts.unchanged;
    report.errors = counts.errors;
    report.skipped = counts.skipped;
    report.changesByTarget = staging->changesByKey();
    report.matchBy = matchBy;
    report.footerRows = footerRows;
    const auto best = bestMatch(matches);
    for (auto m = matches.begin(); m != matches.end(); ++m)
        report.matches.push_back(
            {m->by, m->matching, m->fresh, m->ambiguous, m->empty, m->repeated, m == best});
    report.columns.resize(proposal.columns.size());
    for (ColumnCheck& check : report.columns) {
        check.level = ColumnCheck::Level::Ignored;
        check.text = QCoreApplication::translate("import", "ignored");
    }
    const auto& read = reader->counts();
    for (std::size_t i = 0; i < mapped.size(); ++i) {
        const ColumnProfile& profile = columnProfiles[static_cast<std::size_t>(mapped[i].fileColumn)];
        const bool tags = mapped[i].target.type == CellType::Tags;
        const qint64 distinct = tags ? staging->distinctTags(static_cast<int>(i))
                                : profile.cells == counts.rows && profile.distinctIsExact
                                    ? profile.distinct
                                    : staging->distinct(static_cast<int>(i));
        ColumnCheck& check = report.columns[static_cast<std::size_t>(mapped[i].fileColumn)];
        check = columnCheck(mapped[i], counts.rows, read[i].filled, read[i].bad, distinct);
        const bool few = distinct <= namedValues && profile.samples.size() == distinct;
        if (mapped[i].target.type == CellType::Enum && few && check.bad == 0 && check.empty == 0)
            check.text = QCoreApplication::translate("import", "%1 mapped", "words of a column")
                             .arg(profile.samples.join(u' '));
    }
    report.errorsByReason = staging->faultsByReason();
    for (const store::StagedFault& fault : staging->faults(0, 100))
        report.firstErrors.push_back({fault.row, columnName(fault.fileColumn), fault.value, fault.reason});
    for (const store::StagedChange& change : staging->largestChanges(10)) {
        report.largestChanges.push_back(
            {change.row, change.name, change.key, shown(change, change.before), shown(change, change.after)});
    }
    return report;
}

} // namespace tenure::exchange
