// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "app/commands/console.h"
#include "domain/clock.h"

#include <memory>

namespace tenure::store {
class Book;
}

namespace tenure::app {

/// What may stand with every command.
struct GlobalOptions {
    QString book; ///< as written; empty: the default book
    std::optional<QDate> today;
    bool json = false;
    bool quiet = false;
    bool help = false;
};

/// What a command needs of the book.
enum class BookAccess { None, Read, Write };

/// What a running command has in its hands. May be used on any one thread.
struct CommandContext {
    const Arguments& arguments;
    const GlobalOptions& options;
    Console& console;
    std::shared_ptr<const domain::Clock> clock;
    store::Book* openBook = nullptr; ///< null for BookAccess::None

    [[nodiscard]] store::Book& book() const { return *openBook; }
};

/// One line of the table of commands.
struct Command {
    QString name;
    QString words;       ///< its words in the usage line: "[QUERY]"
    const char* meaning; ///< one sentence, in context "cli"
    std::vector<Option> options;
    int leastWords = 0;
    int mostWords = 0; ///< -1: any number
    BookAccess access = BookAccess::Read;
    QString otherwise;                         ///< with this option it needs…
    BookAccess otherAccess = BookAccess::Read; ///< …this
    Outcome (*run)(CommandContext& context) = nullptr;
    bool readsInput = false; ///< a word "-" is standard input
    /// What it says of a book that is too damaged to be opened; null: only the error is reported.
    Outcome (*runDamaged)(CommandContext& context, const QString& path,
                          const domain::Error& damage) = nullptr;

    [[nodiscard]] BookAccess accessWith(const Arguments& arguments) const {
        return !otherwise.isEmpty() && arguments.has(otherwise) ? otherAccess : access;
    }
};

} // namespace tenure::app
