// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/word_match.h"

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace tenure::domain {

/// Many names in one block of memory, to be found as one types: about 1.2 bytes for each byte of the names
/// and 12 for each name. Does not change once it is filled; then it may be asked from any thread.
class NameIndex {
public:
    /// Those that matter most first: that is the order in which equally good ones are found.
    void add(qint64 id, QStringView foldedName);
    void finish();

    /// Ids of at most @p most names, best rank first (see TypedWords).
    [[nodiscard]] std::vector<qint64> find(const TypedWords& typed, std::size_t most) const;
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

private:
    [[nodiscard]] QByteArrayView name(std::size_t place) const;

    QByteArray m_names; ///< marked, in UTF-8, each ended by a line feed, which folding leaves nowhere
    std::vector<qint32> m_starts; ///< of each name in m_names
    std::vector<qint64> m_ids;
};

} // namespace tenure::domain
