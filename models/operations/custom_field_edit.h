// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "query/catalogue.h"
#include "store/book.h"

namespace tenure::operations {

/// Defines a field that accounts have from now on. Its key is made of the label, so that queries can be
/// written with it: "Contract owner" is contract_owner. A choice without choices is refused.
[[nodiscard]] QFuture<domain::Result<store::Written<domain::FieldId>>>
addCustomField(store::Book& book, const QString& label, domain::CustomType type, QStringList choices = {});

/// Another label, and of a choice other choices; key, type and values stay. False if it is so already.
[[nodiscard]] QFuture<domain::Result<store::Written<bool>>>
changeCustomField(store::Book& book, domain::FieldId field, const QString& label, QStringList choices = {});

/// Takes the field away with its values; the result is how many accounts had one. Undo brings both back.
[[nodiscard]] QFuture<domain::Result<store::Written<qint64>>>
removeCustomField(store::Book& book, const domain::CustomField& field);

/// How many accounts have a value.
[[nodiscard]] domain::Result<qint64> customFieldUse(store::Book& book, domain::FieldId field);

/// The key of a new field with this label.
[[nodiscard]] QString keyForLabel(const query::Catalogue& catalogue, const QString& label);

} // namespace tenure::operations
