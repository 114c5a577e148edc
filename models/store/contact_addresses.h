// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QHash>
#include <QString>

#include <vector>

namespace tenure::store {

class Connection;

/// The contacts of each e-mail address, by the address in lower case: one pass over all contacts, for those
/// who look for many addresses. Contacts by ascending id.
[[nodiscard]] QHash<QString, std::vector<domain::ContactId>> contactsByAddress(Connection& connection);

} // namespace tenure::store
