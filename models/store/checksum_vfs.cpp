// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/checksum_vfs.h"

#include "store/page_checksum.h"

#include <sqlite3.h>

#include <bit>
#include <cstring>

namespace tenure::store {

namespace {

constexpr const char* vfsName = "tenure-checksums";

/// Calls of our own to an open file; numbers above 100 are free for applications.
enum Control { ExpectChecksums = 0x7E01, AskChecksums, SetTolerant, AskTolerated };

sqlite3_vfs* theReal = nullptr; // set once, before the layer is registered

/// As errno: says more about a code that went through SQLite.
thread_local quint32 theWrongPage = 0;

/// SQLite allocates this much (szOsFile) and the real file's bytes behind it. One thread uses it at a time.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
    PageFormat format; ///< with checksums but without a size: new, the first page that is written tells
    unsigned char* scratch;
    quint32 scratchSize;
    int tolerant;
    qint64 tolerated;
};

File* own(sqlite3_file* file) {
    return reinterpret_cast<File*>(file);
}
sqlite3_file* real(sqlite3_file* file) {
    return own(file)->real;
}

void learn(File& file, const void* data, int amount, sqlite3_int64 offset) {
    if (offset == 0 && amount >= headerBytes)
        file.format = pageFormatOf({static_cast<const unsigned char*>(data), headerBytes});
}

/// Room for one page, SQLite's memory; empty if there is none.
std::span<unsigned char> scratchOf(File& file) {
    if (file.scratchSize != file.format.pageSize) {
        sqlite3_free(file.scratch);
        file.scratch = static_cast<unsigned char*>(sqlite3_malloc64(file.format.pageSize));
        file.scratchSize = file.scratch ? file.format.pageSize : 0;
    }
    return {file.scratch, file.scratchSize};
}

bool startsPage(const File& file, sqlite3_int64 offset) {
    return file.format.checksums && file.format.pageSize != 0 && offset % file.format.pageSize == 0;
}

bool isUnused(File& file, quint32 page) {
    const std::span<unsigned char> buffer = scratchOf(file);
    bool found = false;
    if (buffer.empty())
        return false;
    eachUnusedPage(
        [&](quint32 number, std::span<unsigned char> to) {
            return file.real->pMethods->xRead(file.real, to.data(), int(to.size()),
                                              sqlite3_int64(number - 1) * file.format.pageSize) == SQLITE_OK;
        },
        buffer,
        [&](quint32 leaf) {
            found = leaf == page;
            return !found;
        });
    return found;
}

/// @p page was read from @p offset.
int verify(File& file, std::span<unsigned char> page, sqlite3_int64 offset) {
    if (isChecksumRight(page))
        return SQLITE_OK;
    const auto number = quint32(offset / file.format.pageSize + 1);
    if (number > 1 && page.data() != file.scratch && isUnused(file, number)) {
        std::memset(page.data(), 0, page.size()); // what is in it means nothing
        return SQLITE_OK;
    }
    if (file.tolerant != 0) {
        ++file.tolerated;
        return SQLITE_OK;
    }
    theWrongPage = number;
    return SQLITE_IOERR_DATA;
}

/// SQLite may read the beginning of a page alone, for long values: the whole page is read and verified.
int readBeginning(File& file, void* to, int amount, sqlite3_int64 offset) {
    const std::span<unsigned char> page = scratchOf(file);
    if (page.empty())
        return SQLITE_IOERR_NOMEM;
    int code = file.real->pMethods->xRead(file.real, page.data(), int(page.size()), offset);
    if (code == SQLITE_OK)
        code = verify(file, page, offset);
    if (code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ)
        std::memcpy(to, page.data(), std::size_t(amount));
    return code;
}

int readFile(sqlite3_file* opened, void* to, int amount, sqlite3_int64 offset) {
    File& file = *own(opened);
    if (offset > 0 && startsPage(file, offset) && quint32(amount) < file.format.pageSize)
        return readBeginning(file, to, amount, offset);
    const int code = file.real->pMethods->xRead(file.real, to, amount, offset);
    if (code != SQLITE_OK)
        return code;
    learn(file, to, amount, offset);
    if (!startsPage(file, offset) || quint32(amount) != file.format.pageSize)
        return SQLITE_OK;
    return verify(file, {static_cast<unsigned char*>(to), std::size_t(amount)}, offset);
}

int writeFile(sqlite3_file* opened, const void* data, int amount, sqlite3_int64 offset) {
    File& file = *own(opened);
    learn(file, data, amount, offset);
    if (file.format.checksums && file.format.pageSize == 0 && amount >= 512 &&
        std::has_single_bit(unsigned(amount)))
        file.format.pageSize = quint32(amount);
    if (!startsPage(file, offset) || quint32(amount) != file.format.pageSize)
        return file.real->pMethods->xWrite(file.real, data, amount, offset);
    const std::span<unsigned char> page = scratchOf(file);
    if (page.empty())
        return SQLITE_IOERR_NOMEM;
    std::memcpy(page.data(), data, page.size());
    putChecksum(page);
    return file.real->pMethods->xWrite(file.real, page.data(), amount, offset);
}

int closeFile(sqlite3_file* file) {
    sqlite3_free(own(file)->scratch);
    return real(file)->pMethods->xClose(real(file));
}

int controlFile(sqlite3_file* opened, int op, void* argument) {
    File& file = *own(opened);
    switch (op) {
    case ExpectChecksums:
        if (file.format.pageSize == 0)
            file.format.checksums = true;
        return SQLITE_OK;
    case AskChecksums:
        *static_cast<bool*>(argument) = file.format.checksums;
        return SQLITE_OK;
    case SetTolerant:
        file.tolerant = *static_cast<int*>(argument);
        return SQLITE_OK;
    case AskTolerated:
        *static_cast<qint64*>(argument) = file.tolerated;
        return SQLITE_OK;
    default:
        return file.real->pMethods->xFileControl(file.real, op, argument);
    }
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    return real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file* file, int flags) {
    return real(file)->pMethods->xSync(real(file), flags);
}
int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    return real(file)->pMethods->xFileSize(real(file), size);
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
int sectorSize(sqlite3_file* file) {
    return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file* file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int mapShared(sqlite3_file* file, int region, int size, int extend, volatile void** memory) {
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
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

/// Version 2 has shared memory for logs, and no reading through a memory map, which would pass by the check.
constexpr sqlite3_io_methods methodsOf(int version) {
    return {version,    closeFile,  readFile,    writeFile,   truncateFile, syncFile,        sizeOfFile,
            lockFile,   unlockFile, isReserved,  controlFile, sectorSize,   characteristics, mapShared,
            lockShared, barrier,    unmapShared, nullptr,     nullptr};
}
const sqlite3_io_methods methods = methodsOf(2);
const sqlite3_io_methods methodsWithoutShared = methodsOf(1);

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* opened, int flags, int* outFlags) {
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return theReal->xOpen(theReal, name, opened, flags, outFlags);
    File* file = own(opened);
    *file = {};
    file->real = reinterpret_cast<sqlite3_file*>(file + 1);
    file->real->pMethods = nullptr;
    const int code = theReal->xOpen(theReal, name, file->real, flags, outFlags);
    if (code != SQLITE_OK) {
        if (file->real->pMethods)
            file->real->pMethods->xClose(file->real);
        return code;
    }
    file->base.pMethods = file->real->pMethods->iVersion >= 2 ? &methods : &methodsWithoutShared;
    return SQLITE_OK;
}

sqlite3_vfs makeVfs() {
    theReal = sqlite3_vfs_find(nullptr);
    sqlite3_vfs vfs = *theReal; // everything that is not about an open file stays the system's
    vfs.zName = vfsName;
    vfs.szOsFile = int(sizeof(File)) + theReal->szOsFile;
    vfs.pNext = nullptr;
    vfs.xOpen = openFile;
    return vfs;
}

template <class T>
T ask(sqlite3* handle, Control control, T otherwise) {
    sqlite3_file_control(handle, "main", control, &otherwise);
    return otherwise;
}

void setTolerant(sqlite3* handle, int tolerant) {
    sqlite3_file_control(handle, "main", SetTolerant, &tolerant);
}

} // namespace

const char* checksumVfs() {
    static sqlite3_vfs vfs = makeVfs();
    [[maybe_unused]] static const int registered = sqlite3_vfs_register(&vfs, 0);
    return vfsName;
}

void reserveChecksums(sqlite3* handle) {
    int bytes = checksumBytes;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
    // Pages may leave the cache for the file before the first one does, which says so.
    sqlite3_file_control(handle, "main", ExpectChecksums, nullptr);
}

bool hasChecksums(sqlite3* handle) {
    return ask(handle, AskChecksums, false);
}

void tolerateWrongPages(sqlite3* handle) {
    setTolerant(handle, 1);
}

void refuseWrongPages(sqlite3* handle) {
    setTolerant(handle, 0);
    sqlite3_db_release_memory(handle);
}

qint64 toleratedPages(sqlite3* handle) {
    return ask(handle, AskTolerated, qint64(0));
}

quint32 lastWrongPage() {
    return theWrongPage;
}

} // namespace tenure::store
