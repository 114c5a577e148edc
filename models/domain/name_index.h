// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/word_match.h"

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace tenure::domain {

/// Many names in one block of memory, to be found as one types. A name takes its own bytes in UTF-8, 13 more,
/// and 9 for each of its words. Does not change once it is finished; then it may be asked from any thread.
class NameIndex {
public:
    /// Those that matter most first: that is the order in which equally good ones are found. At most 2^31
    /// bytes of names.
    void add(qint64 id, QStringView foldedName);
    void finish();

    /// Ids of at most @p most names, best rank first (see TypedWords).
    [[nodiscard]] std::vector<qint64> find(const TypedWords& typed, std::size_t most) const;
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

private:
    struct Word {
        quint32 at;    ///< of its mark in m_names
        quint32 place; ///< of its name in m_ids
    };
    class Search;
    [[nodiscard]] QByteArrayView name(std::size_t place) const;

    QByteArray m_names;            ///< marked, each ended by a line feed, which folding leaves nowhere
    std::vector<quint32> m_starts; ///< of each name in m_names
    std::vector<qint64> m_ids;
    std::vector<Word> m_words;      ///< by their first two bytes
    std::vector<quint32> m_buckets; ///< where the words with these two bytes begin in m_words, and the end
};

} // namespace tenure::domain
