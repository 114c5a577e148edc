// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/today_work.h"
#include "store/work_marks.h"

#include <QCoreApplication>

namespace tenure::operations {

using store::Transaction;

Edited<int> settleProblems(store::Book& book, std::vector<WorkItem> items, std::optional<QDate> until) {
    const auto count = int(items.size());
    const QString label =
        until ? QCoreApplication::translate("operations", "Snooze %n problem(s) until %1", nullptr, count)
                    .arg(until->toString(Qt::ISODate))
              : QCoreApplication::translate("operations", "Settle %n problem(s)", nullptr, count);
    return book.write({.label = label}, [items = std::move(items), until](Transaction& transaction) {
        store::WorkMarks marks(transaction.connection());
        int settled = 0;
        for (const WorkItem& item : items) {
            if (item.problem.isEmpty())
                continue;
            (void)marks.put(transaction, {.id = {},
                                          .account = item.account,
                                          .problem = item.problem,
                                          .occurrence = item.occurrence,
                                          .until = until});
            ++settled;
        }
        return settled;
    });
}

} // namespace tenure::operations
