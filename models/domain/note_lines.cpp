// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/note_lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace tenure::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes a due day off the end of @p text.
std::optional<QDate> takeDue(QString& text, QDate today) {
    static const QRegularExpression ending(u"(?:^|\\s)(?:(\\d{4}-\\d{2}-\\d{2})|\\+(\\d{1,3})([dwm]))$"_s);
    const QRegularExpressionMatch match = ending.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QDate due = QDate::fromString(match.captured(1), Qt::ISODate);
    if (match.hasCaptured(2)) {
        const int count = match.captured(2).toInt();
        const QString unit = match.captured(3);
        due = unit == u"d"   ? today.addDays(count)
              : unit == u"w" ? today.addDays(7 * count)
                             : today.addMonths(count);
    }
    if (!due.isValid())
        return std::nullopt;
    text = text.first(match.capturedStart()).trimmed();
    return due;
}

std::optional<NoteLine> lineOf(QString text, QDate today) {
    static const QRegularExpression mark(u"^\\s*(?:[-*]\\s+)?(\\[ ?\\]|!(?!\\[)|>+)\\s*(.*)$"_s);
    const QRegularExpressionMatch match = mark.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString sign = match.captured(1);
    NoteLine line;
    line.kind = sign == u"!"            ? NoteLineKind::Promise
                : sign.startsWith(u'>') ? NoteLineKind::Feedback
                                        : NoteLineKind::Task;
    line.text = match.captured(2).trimmed();
    if (line.kind != NoteLineKind::Feedback)
        line.due = takeDue(line.text, today);
    return line.text.isEmpty() ? std::nullopt : std::optional(line);
}

} // namespace

std::vector<NoteLine> noteLines(const QString& note, QDate today) {
    std::vector<NoteLine> lines;
    bool code = false;
    const QStringList rows = note.split(u'\n');
    for (const QString& row : rows) {
        if (row.trimmed().startsWith(u"```")) {
            code = !code;
            continue;
        }
        if (code)
            continue;
        if (std::optional<NoteLine> line = lineOf(row, today))
            lines.push_back(*std::move(line));
    }
    return lines;
}

std::vector<NoteLine> addedNoteLines(const QString& before, const QString& after, QDate today) {
    std::vector<NoteLine> known = noteLines(before, today);
    std::vector<NoteLine> added;
    for (NoteLine& line : noteLines(after, today)) {
        if (const auto same = std::ranges::find(known, line); same != known.end())
            known.erase(same);
        else
            added.push_back(std::move(line));
    }
    return added;
}

} // namespace tenure::domain
