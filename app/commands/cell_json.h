// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/field.h"
#include "store/query_runner.h"

#include <QJsonValue>

namespace tenure::app {

/// A field's value as JSON: money in minor units of the book's currency and numbers as numbers, enums by
/// their keys, dates in ISO form, sets as arrays, yes and no as booleans, null where it is unknown.
[[nodiscard]] QJsonValue cellJson(const query::Field& field, const store::Cell& cell);

} // namespace tenure::app
