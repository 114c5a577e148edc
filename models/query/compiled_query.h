// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace tenure::query {

/// A value for one '?' of a statement. Text is bound as UTF-8, monostate as NULL.
using Parameter = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// A SQL statement, or a part of one, with its parameters in the order of their '?'.
struct CompiledQuery {
    QString sql;
    std::vector<Parameter> parameters;

    bool operator==(const CompiledQuery&) const = default;
};

} // namespace tenure::query
