// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QJsonObject>

/// Rows of a book as JSON: keys as in files of their kind, enums by their keys, dates in ISO form, money in
/// minor units, null where there is no value.
namespace tenure::app {

[[nodiscard]] QJsonObject asJson(const domain::Contact& contact);
[[nodiscard]] QJsonObject asJson(const domain::Contract& contract);
/// People by name.
[[nodiscard]] QJsonObject asJson(const domain::Touchpoint& touchpoint,
                                 const std::vector<domain::Person>& people);
[[nodiscard]] QJsonObject asJson(const domain::Task& task, const std::vector<domain::Person>& people);
[[nodiscard]] QJsonObject asJson(const domain::Note& note, const std::vector<domain::Person>& people);

/// The name of a person; empty if there is none.
[[nodiscard]] QString nameOf(domain::PersonId id, const std::vector<domain::Person>& people);

} // namespace tenure::app
