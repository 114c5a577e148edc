// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/source_states.h"

#include "domain/source_rhythm.h"
#include "store/book.h"
#include "store/sources.h"

namespace tenure::operations {

domain::Result<std::vector<SourceState>> sourceStates(store::Book& book, int limit) {
    return book.read([limit, today = book.today()](store::Connection& connection) {
        std::vector<SourceState> states;
        for (const store::Source& source : store::sources(connection, limit)) {
            const QDate last =
                source.days.empty() ? source.lastImport.toLocalTime().date() : source.days.back();
            states.push_back({source.name, source.lastImport, last,
                              domain::isStale(last, domain::usualRhythm(source.days), today)});
        }
        return states;
    });
}

} // namespace tenure::operations
