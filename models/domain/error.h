// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace tenure::domain {

/// What kind of failure it was; tenure-cli turns it into its exit code (docs/cli.md).
enum class ErrorKind {
    Usage,     ///< the caller asked for something that can't be: a wrong query, an unknown field
    World,     ///< file, disk, network
    Damaged,   ///< the book is not a sound book
    Locked,    ///< another program has the book
    ReadOnly,  ///< the book, its folder or this session can't be written
    Cancelled, ///< the person stopped it
};

/// A failure of the world, told to a person: what happened, what was kept and what to do.
struct Error {
    ErrorKind kind = ErrorKind::World;
    QString text;   ///< one or two sentences in the interface's language
    QString detail; ///< technical cause, untranslated; may be empty

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

} // namespace tenure::domain
