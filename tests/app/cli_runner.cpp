// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli_runner.h"

#include "store/safety/backup.h"
#include "tests/support/temporary_book.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tenure::test {

using namespace Qt::Literals::StringLiterals;

QJsonObject CliResult::object() const {
    return QJsonDocument::fromJson(out).object();
}

QJsonArray CliResult::array() const {
    return QJsonDocument::fromJson(out).array();
}

QJsonObject CliResult::error() const {
    return QJsonDocument::fromJson(err).object()[u"error"].toObject();
}

CliRunner::CliRunner() : m_environment(QProcessEnvironment::systemEnvironment()) {
    for (const QString& name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_DATA_HOME"_s})
        m_environment.insert(name, m_folder.path());
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"USER"_s, u"ewa"_s);
    m_environment.remove(u"TENURE_BOOK"_s);
}

QString CliRunner::settingsFolder() const {
    return m_folder.filePath(u"tenure"_s);
}

void CliRunner::start(QProcess& process, const QStringList& words, const QString& program) {
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QCoreApplication::applicationDirPath() + u"/../bin/"_s + program, words);
}

CliResult CliRunner::resultOf(QProcess& process) {
    const bool ended = process.state() == QProcess::NotRunning &&
                       process.exitStatus() == QProcess::NormalExit &&
                       process.error() != QProcess::FailedToStart;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

CliResult CliRunner::run(const QStringList& words, const QByteArray& input) {
    QProcess process;
    start(process, words);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return resultOf(process);
}

CliResult CliRunner::onBook(const QStringList& words, const QByteArray& input) {
    return run(QStringList{u"--book"_s, u"test.tenure"_s, u"--today"_s, u"2026-03-20"_s} + words, input);
}

void CliRunner::makeBook() {
    TemporaryBook book(QDate(2026, 3, 20));
    const domain::PersonId clara = book.person(u"Clara Nyström"_s);
    book.account(u"Acme Robotics"_s)
        .with([](domain::Account& account) { account.externalId = u"A-1"_s; })
        .arr(120'000)
        .owner(clara)
        .tag(u"reference"_s)
        .contact(u"Ada Byron"_s, domain::ContactRole::Champion)
        .touch(5, true)
        .task(u"Send the offer"_s, 3)
        .note(u"Likes short mails"_s)
        .add();
    book.account(u"Żółć sp. z o.o."_s).add();
    book.account(u"华安科技"_s).arr(5'000).add();
    book.read([&](store::Connection& connection) { return store::copyBook(connection, bookPath()); });
}

} // namespace tenure::test
