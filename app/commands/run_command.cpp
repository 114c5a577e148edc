// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/run_command.h"

#include "app/commands/command_line.h"
#include "app/commands/default_book.h"
#include "app/commands/device_author.h"
#include "app/commands/handover.h"
#include "operations/derived_data.h"
#include "store/book.h"

#include <QCoreApplication>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const domain::Clock> clockOf(const GlobalOptions& options) {
    if (options.today)
        return std::make_shared<domain::FixedClock>(*options.today);
    return std::make_shared<domain::SystemClock>();
}

tl::expected<QString, Failure> bookPath(const GlobalOptions& options, const Console& console) {
    const QString path = options.book.isEmpty() ? defaultBook() : options.book;
    if (path.isEmpty())
        return tl::unexpected(wrongUsage(QCoreApplication::translate(
            "cli", "Which book? Name it with --book FILE; no book has been opened in a window yet.")));
    return console.path(path);
}

/// Opens the book and, for writing, brings its facts to today before anything is looked for.
domain::Result<std::unique_ptr<store::Book>> openBook(const QString& path, BookAccess access,
                                                      const CommandLine& line) {
    store::OpenOptions options;
    options.clock = clockOf(line.options);
    options.derived = operations::derivedData();
    options.author = deviceAuthor();
    options.readOnly = access == BookAccess::Read;
    options.dayFixed = line.options.today.has_value();
    auto book = store::Book::open(path, std::move(options));
    if (book && (*book)->writeState() == store::WriteState::Writable && !line.options.today) {
        if (const auto refreshed = operations::refreshFacts(**book).result(); !refreshed)
            return tl::unexpected(refreshed.error());
    }
    return book;
}

Failure notWritable(const store::Book& book) {
    Failure failure;
    failure.code =
        book.writeState() == store::WriteState::Damaged ? ExitCode::Damaged : ExitCode::WorldFailed;
    failure.text = book.warning();
    return failure;
}

Outcome runOn(store::Book* book, const CommandLine& line, Console& console) {
    CommandContext context{line.arguments, line.options, console, clockOf(line.options), book};
    Outcome outcome = line.command->run(context);
    console.endProgress();
    return outcome;
}

Outcome runOnOpened(store::Book& book, BookAccess access, const CommandLine& line, Console& console) {
    const bool damaged = book.writeState() == store::WriteState::Damaged;
    if (access == BookAccess::Write && book.writeState() != store::WriteState::Writable)
        return tl::unexpected(notWritable(book));
    if (!book.warning().isEmpty() && !line.options.quiet)
        console.warn(book.warning());
    const Outcome outcome = runOn(&book, line, console);
    return outcome && damaged ? ExitCode::Damaged : outcome;
}

/// The line as the window gets it: it has no idea of this process's default book.
HandoverRequest requestOf(const QStringList& words, const QString& path, const CommandLine& line,
                          Console& console) {
    HandoverRequest request;
    request.kind = HandoverRequest::Kind::Command;
    request.file = path;
    request.words = words;
    request.workingDirectory = console.streams().workingDirectory;
    if (line.command->readsInput && line.arguments.words().contains("-"_L1))
        request.input = console.in().readAll();
    return request;
}

Outcome openAndRun(const QStringList& words, const CommandLine& line, Console& console) {
    const BookAccess access = line.command->accessWith(line.arguments);
    if (access == BookAccess::None)
        return runOn(nullptr, line, console);
    const auto path = bookPath(line.options, console);
    if (!path)
        return tl::unexpected(path.error());
    const auto book = openBook(*path, access, line);
    if (book)
        return runOnOpened(**book, access, line, console);
    if (book.error().kind == domain::ErrorKind::Locked) {
        if (const auto answer = handOver(requestOf(words, *path, line, console))) {
            console.write(answer->out);
            console.streams().err.write(answer->err);
            return answer->code;
        }
    }
    if (book.error().kind == domain::ErrorKind::Damaged && line.command->runDamaged != nullptr) {
        CommandContext context{line.arguments, line.options, console, clockOf(line.options), nullptr};
        return line.command->runDamaged(context, *path, book.error());
    }
    return tl::unexpected(failureOf(book.error()));
}

Outcome helpOrVersion(const CommandLine& line, Console& console) {
    if (line.version)
        console.answer(u"tenure-cli " TENURE_VERSION ""_s);
    else
        console.answer(line.command != nullptr ? usageText(*line.command) : usageText());
    return ExitCode::Done;
}

/// Understands the words, runs @p work on them and reports what failed.
template <class Work>
ExitCode understood(const QStringList& words, const Streams& streams, Work work) {
    const auto line = readCommandLine(words);
    Console console(streams, wantsJson(words), line && line->options.quiet);
    Outcome outcome = ExitCode::Done;
    if (!line)
        outcome = tl::unexpected(line.error());
    else if (line->options.help || line->version)
        outcome = helpOrVersion(*line, console);
    else
        outcome = work(*line, console);
    if (!outcome) {
        console.report(outcome.error());
        return outcome.error().code;
    }
    if (!console.finish()) {
        Failure failure;
        failure.text = QCoreApplication::translate("cli", "The output could not be written.");
        failure.detail = streams.out.errorString();
        console.report(failure);
        return failure.code;
    }
    return *outcome;
}

/// A window's book lives on the window's day.
tl::expected<void, Failure> sameDay(const CommandLine& line, const store::Book& book) {
    if (!line.options.today || *line.options.today == book.today())
        return {};
    Failure failure;
    failure.code = ExitCode::Locked;
    failure.text = QCoreApplication::translate(
                       "cli", "A window has this book open, and its day is %1. Close it to change the book "
                              "with --today %2.")
                       .arg(book.today().toString(Qt::ISODate), line.options.today->toString(Qt::ISODate));
    return tl::unexpected(failure);
}

} // namespace

ExitCode runProgram(const QStringList& words, const Streams& streams) {
    return understood(words, streams, [&](const CommandLine& line, Console& console) {
        return openAndRun(words, line, console);
    });
}

ExitCode runCommand(const QStringList& words, const Streams& streams, store::Book& book) {
    return understood(words, streams, [&](const CommandLine& line, Console& console) -> Outcome {
        if (const auto day = sameDay(line, book); !day)
            return tl::unexpected(day.error());
        return runOnOpened(book, line.command->accessWith(line.arguments), line, console);
    });
}

} // namespace tenure::app
