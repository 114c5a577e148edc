// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/opening.h"

#include "app/commands/device_author.h"
#include "operations/demo_book.h"
#include "views/shell/ui_settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

using Opened = domain::Result<std::unique_ptr<operations::BookSession>>;

/// Under another name until it is filled: a demo book that was cut off is not taken for a whole one.
domain::Result<void> makeDemo(const QString& path, const store::OpenOptions& options) {
    const QDir folder = QFileInfo(path).dir();
    if (!folder.mkpath(QStringLiteral(".")))
        return tl::unexpected(domain::Error{
            domain::ErrorKind::World,
            QCoreApplication::translate("Program", "The folder %1 can't be made. Check its permissions.")
                .arg(folder.path()),
            QString()});
    const QString unfinished = path + QStringLiteral(".new.tenure");
    QFile::remove(unfinished);
    {
        auto session = operations::BookSession::create(unfinished, {}, options);
        if (!session)
            return tl::unexpected(session.error());
        if (const auto filled = operations::fillDemoBook((*session)->book()); !filled)
            return tl::unexpected(filled.error());
    }
    if (!QFile::rename(unfinished, path))
        return tl::unexpected(domain::Error{
            domain::ErrorKind::World,
            QCoreApplication::translate("Program", "The demo book can't be written at %1.").arg(path),
            QString()});
    return {};
}

Opened openBook(const OpenRequest& request, store::OpenOptions options) {
    options.readOnly = request.readOnly;
    options.examineLater = options.examineLater && !request.look;
    if (request.demo && !QFileInfo::exists(request.path)) {
        if (const auto made = makeDemo(request.path, options); !made)
            return tl::unexpected(made.error());
    }
    return operations::BookSession::open(request.path, options);
}

/// On any thread; what comes of it lives on @p thread afterwards. Only what is not as it should be is looked
/// into.
std::shared_ptr<OpenOutcome> openRequested(const OpenRequest& request, const store::OpenOptions& options,
                                           QThread* thread) {
    auto outcome = std::make_shared<OpenOutcome>();
    outcome->request = request;
    Opened opened = openBook(request, options);
    if (opened)
        outcome->session = std::move(*opened);
    else
        outcome->error = opened.error();
    if (!outcome->session || !outcome->session->warning().isEmpty())
        outcome->inspection = store::inspectBook(request.path);
    if (outcome->session)
        outcome->session->handTo(thread);
    return outcome;
}

} // namespace

QFuture<std::shared_ptr<OpenOutcome>> startOpening(const OpenRequest& request,
                                                   const store::OpenOptions& options) {
    auto promise = std::make_shared<QPromise<std::shared_ptr<OpenOutcome>>>();
    promise->start();
    operations::runOnWorker([promise, request, options, thread = QThread::currentThread()] {
        promise->addResult(openRequested(request, options, thread));
        promise->finish();
    });
    return promise->future();
}

bool isBook(const QString& path) {
    return path.endsWith(".tenure"_L1, Qt::CaseInsensitive);
}

OpenRequest demoRequest(QDate today) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    // One for each day: its dates are relative to the day on which it is made.
    const QString name = QStringLiteral("Demo %1.tenure").arg(today.toString(Qt::ISODate));
    return {.path = folder.filePath(name), .remember = false, .demo = true};
}

store::OpenOptions openOptions(const views::UiSettings& settings, std::shared_ptr<const domain::Clock> clock,
                               bool dayFixed, bool first) {
    store::OpenOptions options;
    options.clock = std::move(clock);
    options.dayFixed = dayFixed;
    options.examineLater = first;
    options.author = settings.authorName.get().isEmpty() ? systemUser() : settings.authorName.get();
    return options;
}

} // namespace tenure::app
