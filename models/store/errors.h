// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <functional>
#include <stdexcept>

namespace tenure::store {

/// The world failing inside store, with the text for the person. Caught once, at the edge.
class StoreError : public std::runtime_error {
public:
    explicit StoreError(domain::Error error)
        : std::runtime_error(error.text.toStdString()), m_error(std::move(error)) {}
    [[nodiscard]] const domain::Error& error() const { return m_error; }

private:
    domain::Error m_error;
};

/// The exception being handled, told to a person: StoreError as it is, SQLite's codes as disk full,
/// read-only, damaged, locked or I/O error, anything else as a program error. Call it inside a catch block.
[[nodiscard]] domain::Error currentError();

/// Runs @p work and turns whatever it throws into an error.
template <class F>
[[nodiscard]] auto guarded(F&& work) -> domain::Result<decltype(work())> {
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (...) {
        return tl::unexpected(currentError());
    }
}

} // namespace tenure::store
