// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/table_profile.h"
#include "exchange/import_report.h"
#include "exchange/import_row_reader.h"

#include <QJsonObject>

namespace tenure::exchange {

/// What a proposal is made from.
struct MappingInput {
    const ImportOptions& options;
    const std::vector<Target>& targets;
    const query::Catalogue& catalogue;
    const std::vector<ColumnProfile>& profiles; ///< of the file's columns
    const std::vector<ColumnMapping>& saved;    ///< of the profile in use
};

/// A target for each column, by the person's decision, the saved profile, key, label or alias; each target
/// once. A column whose cells are not what the target of an alias wants stays unmapped. Fails for a decision
/// about a column or a target that does not exist.
[[nodiscard]] domain::Result<std::vector<SourceColumn>> proposeColumns(const MappingInput& input);

/// The columns to read, with the formats that the whole column or the person decided.
[[nodiscard]] std::vector<MappedColumn> mappedColumns(const MappingInput& input,
                                                      const std::vector<SourceColumn>& columns);

/// What a person must decide before rows can be read.
[[nodiscard]] std::vector<ImportQuestion> openQuestions(const MappingInput& input,
                                                        const std::vector<MappedColumn>& mapped);

/// Keys of which a file of the kind needs one of each group.
[[nodiscard]] std::vector<QStringList> neededKeys(ImportKind kind);

/// A saved profile as JSON: names of the columns, mapping, decisions about values; and back into options.
[[nodiscard]] QJsonObject profileToJson(const ImportOptions& options, const ImportProposal& proposal);
struct SavedProfile {
    QStringList header;
    std::vector<ColumnMapping> mapping;
    ImportOptions options; ///< decisions about values and rows; no mapping
};
[[nodiscard]] SavedProfile profileFromJson(const QJsonObject& json);
/// Takes over what @p saved decides and @p options leaves open.
void adopt(const SavedProfile& saved, ImportOptions& options);

} // namespace tenure::exchange
