// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import_options.h"

#include <array>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, domain::importKindCount> kindKeys = {
    "accounts"_L1, "contacts"_L1, "contracts"_L1, "touchpoints"_L1, "tasks"_L1,
    "notes"_L1,    "usage"_L1,    "people"_L1,    "fields"_L1,      "metrics"_L1};
constexpr std::array<QLatin1StringView, 5> matchKeys = {"uuid"_L1, "external_id"_L1, "domain"_L1, "email"_L1,
                                                        "name"_L1};

template <class Enum, std::size_t count>
std::optional<Enum> lookUp(const std::array<QLatin1StringView, count>& keys, QStringView key) {
    for (std::size_t i = 0; i < count; ++i) {
        if (key.compare(keys[i], Qt::CaseInsensitive) == 0)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView kindKey(ImportKind kind) {
    return kindKeys[static_cast<std::size_t>(kind)];
}

std::optional<ImportKind> kindFromKey(QStringView key) {
    return lookUp<ImportKind>(kindKeys, key);
}

QLatin1StringView matchKey(MatchBy by) {
    return matchKeys[static_cast<std::size_t>(by)];
}

std::optional<MatchBy> matchFromKey(QStringView key) {
    return lookUp<MatchBy>(matchKeys, key);
}

} // namespace tenure::exchange
