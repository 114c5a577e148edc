// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "query/parser.h"

#include <QString>

#include <tl/expected.hpp>

namespace tenure::app {

/// Exit codes of tenure-cli (docs/cli.md).
enum class ExitCode { Done = 0, SomeWrong = 1, WrongUsage = 2, WorldFailed = 3, Damaged = 4, Locked = 5 };

/// Why a command did nothing.
struct Failure {
    ExitCode code = ExitCode::WorldFailed;
    QString text;
    QString detail;    ///< technical cause; may be empty
    QString query;     ///< the text that position is in; empty if nothing is marked
    int position = -1; ///< in UTF-16 units
    int length = 0;
    QString suggestion; ///< what would work; may be empty
};

using Outcome = tl::expected<ExitCode, Failure>;

[[nodiscard]] Failure wrongUsage(const QString& text, const QString& suggestion = {});
[[nodiscard]] Failure failureOf(const domain::Error& error);
[[nodiscard]] Failure failureOf(const query::ParseError& error, const QString& text);

/// The value of a result; its error as a Failure otherwise.
template <class T>
[[nodiscard]] tl::expected<T, Failure> orFailure(domain::Result<T> result) {
    return std::move(result).map_error([](const domain::Error& error) { return failureOf(error); });
}

} // namespace tenure::app
