// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/book_file.h"
#include "tests/bench/measure.h"
#include "tests/bench/row.h"

#include "store/accounts.h"

namespace tenure::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The book between the edit and its undo.
using Edited = std::shared_ptr<std::unique_ptr<store::Book>>;

/// Changes the industry of every account of the book.
double editRows(Workbench& workbench, const Edited& edited) {
    *edited = openBook(copyOfBook(workbench, workbench.size()));
    return seconds([&] {
        orThrow((*edited)->writeAndWait({.label = u"Edit"_s}, [](store::Transaction& transaction) {
            store::Accounts accounts(transaction.connection());
            for (const domain::AccountId id : accounts.ids(false)) {
                domain::Account account = *accounts.find(id);
                account.industry = u"Fisheries"_s;
                accounts.update(transaction, account);
            }
        }));
    });
}

double undoEdit(const Edited& edited) {
    const double taken = seconds([&] { orThrow((*edited)->undo().result()); });
    edited->reset();
    return taken;
}

} // namespace

std::vector<Row> undoRows() {
    const auto edited = std::make_shared<std::unique_ptr<store::Book>>();
    return {{.number = 7,
             .name = u"undo an edit of every account"_s,
             .floorName = u"the edit"_s,
             .goal = 1,
             .sizes = {1'000, 10'000, 100'000},
             .longSizes = {1'000'000},
             .floor = [edited](Workbench& workbench) { return editRows(workbench, edited); },
             .work = [edited](Workbench&) { return undoEdit(edited); }}};
}

} // namespace tenure::bench
