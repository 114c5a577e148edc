// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "query/field.h"

#include <tl/expected.hpp>

#include <vector>

namespace tenure::query {

/// Why a name is not a field, in the interface's language, and what may have been meant.
struct UnknownField {
    QString text;
    QString suggestion; ///< a key that works in its place; may be empty
};

/// All fields of one book: the built-in ones, those that its user added, and its metrics. The one table from
/// which come columns, filters and their suggestions, CSV headers, import and bulk-edit targets, and
/// docs/fields.md.
class Catalogue {
public:
    /// The built-in fields alone.
    Catalogue();

    /// Replaces the custom fields. One whose key is taken by a built-in field or a synonym is left out.
    void setCustomFields(const std::vector<domain::CustomField>& fields);
    /// Replaces the metrics. One whose key is taken by a field is left out.
    void setMetrics(std::vector<domain::Metric> metrics);

    /// Built-in fields in the order of the column chooser, then custom ones. No metrics: see usageFields().
    [[nodiscard]] const std::vector<Field>& fields() const { return m_fields; }
    [[nodiscard]] const std::vector<domain::Metric>& metrics() const { return m_metrics; }
    /// Each metric over 30 days, in its own way: what a column chooser offers.
    [[nodiscard]] std::vector<Field> usageFields() const;

    /// The field of a key, a synonym or a metric with its window ("logins.30d", "logins.30d.avg"), in any
    /// case and also in full-width letters. Its key is the canonical one.
    [[nodiscard]] tl::expected<Field, UnknownField> find(QStringView key) const;
    /// The same without a reason; nothing if there is no such field.
    [[nodiscard]] std::optional<Field> get(QStringView key) const;

    /// The field that a column header of a file means, by key, synonym, label or known alias, compared by
    /// headerForm(); what stands in brackets at its end is ignored if need be ("MRR (zł)"). Editable fields
    /// come first, so that "id" is a CRM's id: external_id. Nothing if none has the name.
    [[nodiscard]] std::optional<Field> byHeader(QStringView header) const;

    /// Whether a new custom field or metric may have this key: letters, digits and '_', not starting with a
    /// digit, at most 40 characters, not taken and not a word of the language.
    [[nodiscard]] bool isFreeKey(QStringView key) const;

    /// The account fields as the page docs/fields.md, in English.
    [[nodiscard]] static QString markdown();

private:
    [[nodiscard]] const Field* fieldByName(const QString& plainKey) const;
    [[nodiscard]] QString nearestKey(const QString& plainKey) const;

    std::vector<Field> m_fields;
    std::size_t m_builtIn;
    std::vector<domain::Metric> m_metrics;
};

/// The form in which headers are compared: folded, letters and digits only.
[[nodiscard]] QString headerForm(QStringView header);

} // namespace tenure::query
