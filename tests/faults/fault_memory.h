// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tenure::faults {

/// Memory of SQLite that can run out. One for the whole program.
class FaultMemory {
public:
    /// Call it before anything else touches SQLite.
    static void install();
    /// From now on the @p nth allocation fails, or it and all after it if @p persistent.
    static void failAt(qint64 nth, bool persistent);
    /// No allocation fails any more. Gives how many there were since failAt.
    static qint64 stop();
};

} // namespace tenure::faults
