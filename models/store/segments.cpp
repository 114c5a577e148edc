// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/segments.h"

#include "store/repository.h"

namespace tenure::store {

using domain::Segment;
using domain::SegmentId;

namespace {

#define SEGMENT_COLUMNS "name, query, position"

constexpr auto findSql = "SELECT id, " SEGMENT_COLUMNS " FROM segment WHERE id = ?";
constexpr auto allSql = "SELECT id, " SEGMENT_COLUMNS " FROM segment ORDER BY position, id";
constexpr auto insertSql = "INSERT INTO segment (uuid, " SEGMENT_COLUMNS ") VALUES (?, ?, ?, ?)";
constexpr auto updateSql = "UPDATE segment SET (" SEGMENT_COLUMNS ") = (?2, ?3, ?4) WHERE id = ?1";

void bind(SQLite::Statement& statement, const Segment& segment) {
    Binder(statement, 2).text(segment.name).text(segment.query).integer(segment.position);
}

Segment read(SQLite::Statement& statement) {
    RowReader row(statement);
    Segment segment;
    segment.id = row.id<SegmentId>();
    segment.name = row.text();
    segment.query = row.text();
    segment.position = static_cast<int>(row.integer());
    return segment;
}

} // namespace

std::optional<Segment> Segments::find(SegmentId id) const {
    SQLite::Statement& s = m_connection.statement(findSql);
    bindId(s, 1, id);
    return firstRow(s, read);
}

std::vector<Segment> Segments::all() const {
    return allRows(m_connection.statement(allSql), read);
}

SegmentId Segments::insert(Transaction& transaction, const Segment& segment) {
    return insertRow(transaction, insertSql, segment, bind);
}

bool Segments::update(Transaction& transaction, const Segment& segment) {
    return updateRow(transaction, updateSql, find(segment.id), segment, bind);
}

void Segments::remove(Transaction& transaction, SegmentId id) {
    static constexpr std::array statements = {"DELETE FROM segment WHERE id = ?1"};
    runForRow(transaction, statements, id);
}

} // namespace tenure::store
