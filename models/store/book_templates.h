// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The template members of Book; included at the end of book.h only.
#include "store/book.h"

namespace tenure::store {

template <class F>
auto Book::write(TransactionInfo info, F work) {
    using R = std::invoke_result_t<F, Transaction&>;
    using Out = domain::Result<Written<R>>;
    auto promise = std::make_shared<QPromise<Out>>();
    QFuture<Out> future = promise->future();
    promise->start();
    if constexpr (std::is_void_v<R>) {
        enqueue(std::move(info), std::move(work), [promise](domain::Result<Commit> result) {
            promise->addResult(
                std::move(result).map([](Commit commit) { return Written<void>{std::move(commit)}; }));
            promise->finish();
        });
    } else {
        auto value = std::make_shared<std::optional<R>>();
        enqueue(
            std::move(info),
            [work = std::move(work), value](Transaction& transaction) mutable {
                value->emplace(work(transaction));
            },
            [promise, value](domain::Result<Commit> result) {
                promise->addResult(std::move(result).map([&](Commit commit) {
                    return Written<R>{std::move(**value), std::move(commit)};
                }));
                promise->finish();
            });
    }
    return future;
}

template <class F>
auto Book::read(F work) -> domain::Result<std::invoke_result_t<F, Connection&>> {
    using R = std::invoke_result_t<F, Connection&>;
    if constexpr (std::is_void_v<R>) {
        return readWith(work);
    } else {
        std::optional<R> value;
        return readWith([&](Connection& connection) { value.emplace(work(connection)); }).map([&] {
            return std::move(*value);
        });
    }
}

template <class F>
auto Book::maintain(F work) -> QFuture<domain::Result<std::invoke_result_t<F, Connection&>>> {
    using R = std::invoke_result_t<F, Connection&>;
    auto promise = std::make_shared<QPromise<domain::Result<R>>>();
    QFuture<domain::Result<R>> future = promise->future();
    promise->start();
    if constexpr (std::is_void_v<R>) {
        enqueueMaintenance(std::move(work), [promise](domain::Result<void> result) {
            promise->addResult(std::move(result));
            promise->finish();
        });
    } else {
        auto value = std::make_shared<std::optional<R>>();
        enqueueMaintenance(
            [work = std::move(work), value](Connection& c) mutable { value->emplace(work(c)); },
            [promise, value](domain::Result<void> result) {
                promise->addResult(std::move(result).map([&] { return std::move(**value); }));
                promise->finish();
            });
    }
    return future;
}

} // namespace tenure::store
