// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_table.h"
#include "operations/derived_data.h"
#include "store/safety/check.h"

#include <QCoreApplication>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

QLatin1StringView kindKey(store::CheckFinding::Kind kind) {
    using Kind = store::CheckFinding::Kind;
    switch (kind) {
    case Kind::Checksum:
        return "checksum"_L1;
    case Kind::Structure:
        return "structure"_L1;
    case Kind::Reference:
        return "reference"_L1;
    case Kind::Rule:
        return "rule"_L1;
    case Kind::Log:
        return "log"_L1;
    case Kind::Derived:
        return "derived"_L1;
    case Kind::SortKeys:
        return "sort_keys"_L1;
    case Kind::NoChecksums:
        return "no_checksums"_L1;
    }
    Q_UNREACHABLE();
}

QJsonObject asJson(const store::CheckReport& report, bool rebuilt) {
    QJsonArray findings;
    for (const store::CheckFinding& finding : report.findings)
        findings.append(QJsonObject{{u"kind"_s, QString(kindKey(finding.kind))},
                                    {u"count"_s, finding.count},
                                    {u"what"_s, finding.what},
                                    {u"detail"_s, finding.detail},
                                    {u"text"_s, store::findingText(finding)}});
    return {{u"sound"_s, report.findings.empty()},
            {u"damaged"_s, report.isDamaged()},
            {u"rebuilt"_s, rebuilt},
            {u"log_parts"_s, report.logParts},
            {u"findings"_s, findings}};
}

void tell(Console& console, const store::CheckReport& report, bool rebuilt) {
    if (console.json()) {
        console.answer(asJson(report, rebuilt));
        return;
    }
    if (report.findings.empty())
        console.remark(QCoreApplication::translate("cli", "The book is sound."));
    for (const store::CheckFinding& finding : report.findings)
        console.answer(store::findingText(finding));
}

ExitCode codeOf(const store::CheckReport& report) {
    if (report.findings.empty())
        return ExitCode::Done;
    return report.isDamaged() ? ExitCode::Damaged : ExitCode::SomeWrong;
}

Outcome checkDamaged(CommandContext& context, const QString& path, const domain::Error& damage) {
    const QString why = damage.detail.isEmpty() ? damage.text : damage.text + u' ' + damage.detail;
    const store::CheckReport report = store::checkDamagedFile(path, why);
    tell(context.console, report, false);
    return codeOf(report);
}

Outcome check(CommandContext& context) {
    store::Book& book = context.book();
    const store::DerivedData derived = operations::derivedData();
    const bool rebuild = context.arguments.has(u"--rebuild"_s);
    if (rebuild) {
        if (const auto rebuilt = orFailure(store::rebuildDerived(book, derived)); !rebuilt)
            return tl::unexpected(rebuilt.error());
    }
    // A file that could not even be opened as a book: what is read is a copy of what was left of it.
    const auto report =
        book.writeState() == store::WriteState::Damaged
            ? tl::expected<store::CheckReport, Failure>(store::checkDamagedFile(book.path(), book.warning()))
            : orFailure(store::checkBook(book, derived));
    if (!report)
        return tl::unexpected(report.error());
    tell(context.console, *report, rebuild);
    return codeOf(*report);
}

} // namespace

Command checkCommand() {
    return {.name = u"check"_s,
            .meaning = QT_TRANSLATE_NOOP("cli", "checks the book and says every finding with a count"),
            .options = {{u"--rebuild"_s,
                         {},
                         QT_TRANSLATE_NOOP("cli", "makes all derived data anew before the check")}},
            .otherwise = u"--rebuild"_s,
            .otherAccess = BookAccess::Write,
            .run = check,
            .runDamaged = checkDamaged};
}

} // namespace tenure::app
