// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/promise_edit.h"

#include "operations/refusal.h"
#include "store/promises.h"

namespace tenure::operations {

Edited<bool> settlePromise(store::Book& book, domain::PromiseId id, domain::PromiseState state) {
    return book.write({.label = told(QT_TRANSLATE_NOOP("operations", "Settle a promise"))},
                      [id, state](store::Transaction& transaction) {
                          store::Promises promises(transaction.connection());
                          std::optional<domain::Promise> promise = promises.find(id);
                          if (!promise || promise->state == state)
                              return false;
                          promise->state = state;
                          promise->settledOn = state == domain::PromiseState::Open
                                                   ? std::nullopt
                                                   : std::optional(transaction.today());
                          return promises.update(transaction, *promise);
                      });
}

} // namespace tenure::operations
