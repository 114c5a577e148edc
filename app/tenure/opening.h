// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"
#include "store/safety/book_inspection.h"

#include <memory>
#include <optional>

namespace tenure::app {

/// What a person asked to be opened, and how.
struct OpenRequest {
    QString path;
    bool remember = true;  ///< in the list of recent books
    bool readOnly = false; ///< beside another program that has it
    bool demo = false;     ///< make the demo book there if there is none
    QString note = {};     ///< to be told when it is open; may be empty
};

/// What came of it. Only what is not as it should be was looked into.
struct OpenOutcome {
    OpenRequest request;
    std::unique_ptr<operations::BookSession> session; ///< or the error
    domain::Error error;
    std::optional<store::BookInspection> inspection; ///< of a book that did not open or opened with a warning
};

/// Opens the book that @p request names; meant for a worker, since a damaged book is salvaged and a backup
/// is verified. The session lives on @p thread afterwards.
[[nodiscard]] std::shared_ptr<OpenOutcome> openRequested(const OpenRequest& request,
                                                         const store::OpenOptions& options, QThread* thread);

} // namespace tenure::app
