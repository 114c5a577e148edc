// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/fault_memory.h"

#include <sqlite3.h>

#include <atomic>

namespace tenure::faults {

namespace {

sqlite3_mem_methods theReal;
std::atomic<qint64> theCount = 0;
std::atomic<qint64> theFirst = 0; ///< 0: none fails
std::atomic<bool> thePersistent = false;

bool fails() {
    const qint64 number = ++theCount;
    const qint64 first = theFirst;
    return first > 0 && (number == first || (thePersistent && number > first));
}

void* allocate(int size) {
    return fails() ? nullptr : theReal.xMalloc(size);
}
void* reallocate(void* memory, int size) {
    return fails() ? nullptr : theReal.xRealloc(memory, size);
}

} // namespace

void FaultMemory::install() {
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &theReal);
    sqlite3_mem_methods methods = theReal;
    methods.xMalloc = allocate;
    methods.xRealloc = reallocate;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) != SQLITE_OK)
        qFatal("SQLite was used before its memory could be replaced");
}

void FaultMemory::failAt(qint64 nth, bool persistent) {
    thePersistent = persistent;
    theCount = 0;
    theFirst = nth;
}

qint64 FaultMemory::stop() {
    theFirst = 0;
    return theCount;
}

} // namespace tenure::faults
