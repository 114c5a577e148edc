// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace tenure::bench {

/// Some measurements need a process of their own: starting a program, the memory of one list. The benchmark
/// starts itself again with `--child NAME ARGUMENT…`; this runs it and gives the exit code, or nothing in the
/// parent.
[[nodiscard]] std::optional<int> runAsChild(int argc, char** argv);

/// Starts the child and gives what it printed. Throws BenchError if it fails.
[[nodiscard]] QString startChild(const QString& name, const QStringList& arguments);

/// Starts @p program offscreen and gives the seconds until it has ended. Throws BenchError if it fails.
[[nodiscard]] double secondsUntilEnd(const QString& program, const QStringList& arguments);

} // namespace tenure::bench
