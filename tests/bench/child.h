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

/// What a program with a window said of its first paint.
struct Painted {
    double seconds = 0; ///< from its start
    qint64 bytes = 0;   ///< of memory that is its own then; 0 if it does not say
};

/// Starts @p program offscreen, waits for its line "painted BYTES" and for its end. Throws BenchError if it
/// fails.
[[nodiscard]] Painted startUntilPainted(const QString& program, const QStringList& arguments);
/// The same with a child of the benchmark.
[[nodiscard]] Painted startChildUntilPainted(const QString& name);

} // namespace tenure::bench
