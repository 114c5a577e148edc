// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/outcome.h"

namespace tenure::app {

namespace {

ExitCode codeOf(domain::ErrorKind kind) {
    switch (kind) {
    case domain::ErrorKind::Usage:
        return ExitCode::WrongUsage;
    case domain::ErrorKind::Damaged:
        return ExitCode::Damaged;
    case domain::ErrorKind::Locked:
        return ExitCode::Locked;
    case domain::ErrorKind::World:
    case domain::ErrorKind::ReadOnly:
    case domain::ErrorKind::Cancelled:
        return ExitCode::WorldFailed;
    }
    Q_UNREACHABLE();
}

} // namespace

Failure wrongUsage(const QString& text, const QString& suggestion) {
    Failure failure;
    failure.code = ExitCode::WrongUsage;
    failure.text = text;
    failure.suggestion = suggestion;
    return failure;
}

Failure failureOf(const domain::Error& error) {
    Failure failure;
    failure.code = codeOf(error.kind);
    failure.text = error.text;
    failure.detail = error.detail;
    return failure;
}

Failure failureOf(const query::ParseError& error, const QString& text) {
    Failure failure = wrongUsage(error.text, error.suggestion);
    failure.query = text;
    failure.position = error.position;
    failure.length = error.length;
    return failure;
}

} // namespace tenure::app
