// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/power_cut.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tenure::faults {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 sector = 512;

bool isShared(const QString& file) {
    return file.endsWith("-shm"_L1); // memory, not disk: gone with the power
}

void grow(QByteArray& bytes, qint64 size) {
    if (bytes.size() < size)
        bytes.append(qsizetype(size) - bytes.size(), '\0');
}

void put(QByteArray& bytes, qint64 offset, const char* data, qint64 length) {
    grow(bytes, offset + length);
    std::copy_n(data, length, bytes.data() + offset);
}

/// Sector by sector of the disk, so that a sector at the border of two writes is not torn inside.
void putSome(QByteArray& bytes, qint64 offset, const QByteArray& data, double kept, std::mt19937& random) {
    std::bernoulli_distribution keep(kept);
    qint64 done = 0;
    while (done < data.size()) {
        const qint64 length = std::min(sector - (offset + done) % sector, data.size() - done);
        if (keep(random))
            put(bytes, offset + done, data.constData() + done, length);
        done += length;
    }
}

void cutTo(QByteArray& bytes, qint64 size) {
    if (bytes.size() > size)
        bytes.truncate(qsizetype(size));
    else
        grow(bytes, size);
}

} // namespace

Disk readDisk(const QString& folder) {
    Disk disk;
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        QFile file(QDir(folder).filePath(name));
        if (!isShared(name) && file.open(QIODevice::ReadOnly))
            disk.emplace(name, file.readAll());
    }
    return disk;
}

void writeDisk(const Disk& disk, const QString& folder) {
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names)
        QFile::remove(QDir(folder).filePath(name));
    for (const auto& [name, bytes] : disk) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own folder can't be written");
    }
}

Recording::Recording(FaultVfs& vfs, const QString& folder)
    : m_vfs(vfs), m_folder(QFileInfo(folder).absoluteFilePath() + u'/'), m_before(readDisk(folder)) {
    m_vfs.setHooks({}, [this](const FileCall& call) { record(call); });
}

Recording::~Recording() {
    stop();
}

void Recording::stop() {
    if (std::exchange(m_recording, false))
        m_vfs.clearHooks();
}

void Recording::record(const FileCall& call) {
    const QString path = QString::fromStdString(call.path);
    if (!path.startsWith(m_folder) || call.op == FileOp::Open)
        return;
    const QString file = path.mid(m_folder.size());
    if (file.contains(u'/') || isShared(file))
        return;
    Change change{call.op, file, call.offset, {}, call.amount != 0};
    if (call.op == FileOp::Write)
        change.data = QByteArray(static_cast<const char*>(call.data), call.amount);
    m_changes.push_back(std::move(change));
}

Disk Recording::cutAt(std::size_t moment, std::mt19937& random) const {
    // Of each file: what a sync made sure of, and what has happened to it since.
    struct State {
        std::optional<QByteArray> durable;
        std::vector<const Change*> pending;
    };
    std::map<QString, State> files;
    for (const auto& [name, bytes] : m_before)
        files[name].durable = bytes;
    const auto apply = [](std::optional<QByteArray>& bytes, const Change& change) {
        switch (change.op) {
        case FileOp::Write:
            if (!bytes)
                bytes.emplace();
            put(*bytes, change.offset, change.data.constData(), change.data.size());
            break;
        case FileOp::Truncate:
            if (bytes)
                cutTo(*bytes, change.offset);
            break;
        case FileOp::Delete:
            bytes.reset();
            break;
        default:
            break;
        }
    };
    for (std::size_t i = 0; i < moment; ++i) {
        const Change& change = m_changes[i];
        State& state = files[change.file];
        state.pending.push_back(&change);
        if (change.op == FileOp::Sync || (change.op == FileOp::Delete && change.synced)) {
            for (const Change* pending : state.pending)
                apply(state.durable, *pending);
            state.pending.clear();
        }
    }
    // From "nearly nothing reached the disk" to "nearly everything did".
    const double kept = std::uniform_real_distribution<>(0, 1)(random);
    std::bernoulli_distribution keep(kept);
    Disk disk;
    for (auto& [name, state] : files) {
        for (const Change* change : state.pending) {
            // If the old file is back under its name, a new one of that name has none.
            if (change->op == FileOp::Delete && !keep(random))
                break;
            if (change->op == FileOp::Write && state.durable)
                putSome(*state.durable, change->offset, change->data, kept, random);
            else if (change->op == FileOp::Write) {
                if (keep(random)) // the new file's name has reached its folder
                    putSome(state.durable.emplace(), change->offset, change->data, kept, random);
            } else if (change->op == FileOp::Delete || keep(random)) {
                apply(state.durable, *change);
            }
        }
        if (state.durable)
            disk.emplace(name, *state.durable);
    }
    return disk;
}

} // namespace tenure::faults
