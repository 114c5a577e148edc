// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tenure::store {

/// What tells one running process from every other one, also from a later one that got the same number.
struct ProcessIdentity {
    QString host;
    QString machine; ///< the operating system's id of this installation; may be empty
    QString boot;    ///< changes with each start of the machine; may be empty
    qint64 pid = 0;
    QString started; ///< when the process started, in the system's own unit; empty where it can't be told

    bool operator==(const ProcessIdentity&) const = default;
};

[[nodiscard]] ProcessIdentity thisProcess();

/// Whether @p process still runs. No answer for a process of another machine.
[[nodiscard]] std::optional<bool> isRunning(const ProcessIdentity& process);

/// The name by which the system knows the person at this machine.
[[nodiscard]] QString userName();

} // namespace tenure::store
