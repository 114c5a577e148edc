// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/history.h"
#include "store/sql.h"
#include "store/undo.h"

namespace tenure::store {

QString nameOfRow(Connection& connection, Table table, qint64 row) {
    KeptRow named{.table = table, .row = row};
    nameKeptRow(connection, named);
    return named.name;
}

std::optional<domain::FieldId> fieldOfValue(Connection& connection, qint64 customValue) {
    SQLite::Statement& s = connection.statement("SELECT field_id FROM custom_value WHERE id = ?");
    bindInt(s, 1, customValue);
    std::optional<domain::FieldId> field;
    if (step(s))
        field = columnId<domain::FieldId>(s, 0);
    s.reset();
    return field;
}

QString currencyOf(Connection& connection, Table table, qint64 row) {
    SQLite::Statement& s =
        table == Table::PricePhase
            ? connection.statement("SELECT c.currency FROM price_phase p JOIN contract c ON c.id = "
                                   "p.contract_id WHERE p.id = ?")
            : connection.statement("SELECT currency FROM contract WHERE id = ?");
    bindInt(s, 1, row);
    QString currency;
    if (step(s))
        currency = columnText(s, 0);
    s.reset();
    return currency;
}

} // namespace tenure::store
