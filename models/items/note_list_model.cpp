// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/note_list_model.h"

#include <algorithm>

namespace tenure::items {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first line that says something, without the marks of a heading or a list.
QString titleOf(const QString& body) {
    const QStringList lines = body.split(u'\n');
    for (const QString& line : lines) {
        qsizetype start = 0;
        while (start < line.size() && (line.at(start).isSpace() || u"#>*-"_s.contains(line.at(start))))
            ++start;
        if (start < line.size())
            return line.mid(start).trimmed();
    }
    return {};
}

} // namespace

void NoteListModel::setAccount(const operations::AccountDetails& details, const DisplayContext& context) {
    std::vector<Row> rows;
    for (const domain::Note& note : details.notes) {
        const auto author = std::ranges::find(details.people, note.author, &domain::Person::id);
        const QString day = dayText(note.day, context);
        rows.push_back({note.id.value, titleOf(note.body),
                        author == details.people.end() ? day : day + u" · "_s + author->name, note.body});
    }
    if (rows == m_rows)
        return; // what is being read or written stays as it is
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QModelIndex NoteListModel::indexOf(qint64 note) const {
    const auto row = std::ranges::find(m_rows, note, &Row::id);
    return row == m_rows.end() ? QModelIndex() : index(static_cast<int>(row - m_rows.begin()));
}

int NoteListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NoteListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.title + listSeparator() + row.byline;
    case NoteIdRole:
        return row.id;
    case NoteBodyRole:
        return row.body;
    case NoteBylineRole:
        return row.byline;
    default:
        return {};
    }
}

} // namespace tenure::items
