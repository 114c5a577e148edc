// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace tenure::test {

struct CliResult {
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    /// The "error" of standard error.
    [[nodiscard]] QJsonObject error() const;
};

/// Runs tenure-cli as a process, in a folder and with settings of its own.
class CliRunner {
public:
    CliRunner();

    /// A path in the folder that the runner's processes work in.
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// The folder of settings that both programs use there.
    [[nodiscard]] QString settingsFolder() const;

    CliResult run(const QStringList& words, const QByteArray& input = {});
    /// With --book test.tenure and on the day of the book that makeBook makes.
    CliResult onBook(const QStringList& words, const QByteArray& input = {});
    /// The same without waiting; also the window program, `tenure`.
    void start(QProcess& process, const QStringList& words,
               const QString& program = QStringLiteral("tenure-cli"));
    void setEnvironment(const QString& name, const QString& value) { m_environment.insert(name, value); }
    /// What a finished process left.
    [[nodiscard]] static CliResult resultOf(QProcess& process);

    /// Makes test.tenure: three accounts as of 2026-03-20, of which "Acme Robotics" (external id A-1) has a
    /// contract to 2026-12-09 for 120,000 EUR, a contact, a touchpoint, a task, a note and a tag.
    void makeBook();
    [[nodiscard]] QString bookPath() const { return path(QStringLiteral("test.tenure")); }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace tenure::test
