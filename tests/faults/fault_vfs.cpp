// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/fault_vfs.h"

#include <sqlite3.h>

#include <memory>

namespace tenure::faults {

namespace {

FaultVfs* theVfs = nullptr;
sqlite3_vfs* theReal = nullptr;

/// SQLite allocates this much (szOsFile) and the real file's bytes behind it.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
    std::string* path;
};

File* own(sqlite3_file* file) {
    return reinterpret_cast<File*>(file);
}
sqlite3_file* real(sqlite3_file* file) {
    return own(file)->real;
}

template <class F>
int watched(FileCall call, F&& work, bool changes) {
    const int code = theVfs->before(call);
    if (code != SQLITE_OK)
        return code;
    const int done = work();
    if (done == SQLITE_OK && changes)
        theVfs->after(call);
    return done;
}

int closeFile(sqlite3_file* file) {
    const int code = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
    delete own(file)->path;
    return code;
}

int readFile(sqlite3_file* file, void* to, int amount, sqlite3_int64 offset) {
    return watched(
        {FileOp::Read, *own(file)->path, offset, nullptr, amount},
        [&] { return real(file)->pMethods->xRead(real(file), to, amount, offset); }, false);
}

int writeFile(sqlite3_file* file, const void* data, int amount, sqlite3_int64 offset) {
    FileCall call{FileOp::Write, *own(file)->path, offset, data, amount};
    const int code = theVfs->before(call);
    if (code != SQLITE_OK) {
        if (call.written > 0)
            real(file)->pMethods->xWrite(real(file), data, call.written, offset);
        return code;
    }
    const int done = real(file)->pMethods->xWrite(real(file), data, amount, offset);
    if (done == SQLITE_OK)
        theVfs->after(call);
    return done;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    return watched(
        {FileOp::Truncate, *own(file)->path, size},
        [&] { return real(file)->pMethods->xTruncate(real(file), size); }, true);
}

int syncFile(sqlite3_file* file, int) {
    // What "on the disk" means is the recorder's business: no need to wait for the machine's own disk.
    return watched(
        {FileOp::Sync, *own(file)->path}, [] { return SQLITE_OK; }, true);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    return watched(
        {FileOp::Size, *own(file)->path}, [&] { return real(file)->pMethods->xFileSize(real(file), size); },
        false);
}

int lockFile(sqlite3_file* file, int level) {
    return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file* file, int level) {
    return real(file)->pMethods->xUnlock(real(file), level);
}
int isReserved(sqlite3_file* file, int* result) {
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}
int controlFile(sqlite3_file* file, int op, void* argument) {
    return real(file)->pMethods->xFileControl(real(file), op, argument);
}
int sectorSize(sqlite3_file* file) {
    return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file* file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int mapShared(sqlite3_file* file, int region, int size, int extend, volatile void** memory) {
    return watched(
        {FileOp::SharedMemory, *own(file)->path},
        [&] { return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory); }, false);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void barrier(sqlite3_file* file) {
    real(file)->pMethods->xShmBarrier(real(file));
}
int unmapShared(sqlite3_file* file, int remove) {
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods methods{2,           closeFile,   readFile,        writeFile,  truncateFile,
                                 syncFile,    sizeOfFile,  lockFile,        unlockFile, isReserved,
                                 controlFile, sectorSize,  characteristics, mapShared,  lockShared,
                                 barrier,     unmapShared, nullptr,         nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    File* mine = own(file);
    mine->base.pMethods = nullptr;
    mine->real = reinterpret_cast<sqlite3_file*>(mine + 1);
    mine->real->pMethods = nullptr;
    auto path = std::make_unique<std::string>(name ? name : "");
    FileCall call{FileOp::Open, *path};
    int code = theVfs->before(call);
    if (code == SQLITE_OK)
        code = theReal->xOpen(theReal, name, mine->real, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    theVfs->after(call);
    mine->path = path.release();
    mine->base.pMethods = &methods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder) {
    const std::string path(name);
    return watched(
        {FileOp::Delete, path, 0, nullptr, syncFolder}, [&] { return theReal->xDelete(theReal, name, 0); },
        true);
}

int exists(sqlite3_vfs*, const char* name, int flags, int* result) {
    const std::string path(name);
    return watched(
        {FileOp::Exists, path}, [&] { return theReal->xAccess(theReal, name, flags, result); }, false);
}

sqlite3_vfs makeVfs() {
    sqlite3_vfs vfs = *theReal; // everything that is not about files stays the system's
    vfs.zName = "faults";
    vfs.szOsFile = int(sizeof(File)) + theReal->szOsFile;
    vfs.pNext = nullptr;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = exists;
    return vfs;
}

} // namespace

FaultVfs& FaultVfs::install() {
    static FaultVfs vfs;
    if (!theVfs) {
        theVfs = &vfs;
        theReal = sqlite3_vfs_find(nullptr);
        static sqlite3_vfs registered = makeVfs();
        sqlite3_vfs_register(&registered, 1);
    }
    return vfs;
}

void FaultVfs::setHooks(Before before, After after) {
    const std::lock_guard lock(m_mutex);
    m_before = std::move(before);
    m_after = std::move(after);
}

int FaultVfs::before(FileCall& call) {
    const std::lock_guard lock(m_mutex);
    return m_before ? m_before(call) : SQLITE_OK;
}

void FaultVfs::after(const FileCall& call) {
    const std::lock_guard lock(m_mutex);
    if (m_after)
        m_after(call);
}

} // namespace tenure::faults
