// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"
#include "store/safety/book_inspection.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace tenure::views {
class UiSettings;
}

namespace tenure::app {

/// What a person asked to be opened, and how.
struct OpenRequest {
    QString path;
    bool remember = true;  ///< in the list of recent books
    bool readOnly = false; ///< beside another program that has it
    bool demo = false;     ///< make the demo book there if there is none
    bool look = false;     ///< for damage, before anything is shown, also if no other book is open
    QString note = {};     ///< to be told when it is open; may be empty
};

/// What came of it. Only what is not as it should be was looked into.
struct OpenOutcome {
    OpenRequest request;
    std::unique_ptr<operations::BookSession> session; ///< or the error
    domain::Error error;
    std::optional<store::BookInspection> inspection; ///< of a book that did not open or opened with a warning
};

/// Opens the book that @p request names, on a worker, since a damaged book is salvaged and a backup is
/// verified. The session lives on this thread afterwards.
[[nodiscard]] QFuture<std::shared_ptr<OpenOutcome>> startOpening(const OpenRequest& request,
                                                                 const store::OpenOptions& options);

/// Whether a file is taken for a book: by its name.
[[nodiscard]] bool isBook(const QString& path);

/// The demo book of @p today.
[[nodiscard]] OpenRequest demoRequest(QDate today);

/// How the window opens books: as the person that @p settings name. @p first: none is open so far, so that
/// one may be shown before it was looked at whole (store::OpenOptions::examineLater).
[[nodiscard]] store::OpenOptions openOptions(const views::UiSettings& settings,
                                             std::shared_ptr<const domain::Clock> clock, bool dayFixed,
                                             bool first);

} // namespace tenure::app
