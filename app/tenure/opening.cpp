// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/opening.h"

#include "operations/demo_book.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tenure::app {

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
    if (request.demo && !QFileInfo::exists(request.path)) {
        if (const auto made = makeDemo(request.path, options); !made)
            return tl::unexpected(made.error());
    }
    return operations::BookSession::open(request.path, options);
}

} // namespace

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

} // namespace tenure::app
