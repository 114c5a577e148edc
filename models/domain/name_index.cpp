// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/name_index.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <array>

namespace tenure::domain {

namespace {

/// The best of each rank, in the order in which they come.
struct Found {
    std::array<std::vector<qint64>, 3> ranks;
    std::size_t most;

    void add(MatchRank rank, qint64 id) {
        std::vector<qint64>& ids = ranks.at(static_cast<std::size_t>(rank));
        if (ids.size() < most)
            ids.push_back(id);
    }
    [[nodiscard]] std::vector<qint64> all() const {
        std::vector<qint64> ids;
        for (const auto& rank : ranks)
            ids.insert(ids.end(), rank.begin(), rank.end());
        ids.resize(std::min(ids.size(), most));
        return ids;
    }
};

} // namespace

void NameIndex::add(qint64 id, QStringView foldedName) {
    m_starts.push_back(static_cast<qint32>(m_names.size()));
    m_ids.push_back(id);
    m_names += markedFolded(foldedName).toUtf8();
    m_names += '\n';
}

void NameIndex::finish() {
    m_names.squeeze();
    m_starts.shrink_to_fit();
    m_ids.shrink_to_fit();
}

QByteArrayView NameIndex::name(std::size_t place) const {
    const qsizetype end = place + 1 < m_starts.size() ? m_starts[place + 1] : m_names.size();
    return QByteArrayView(m_names).sliced(m_starts[place], end - 1 - m_starts[place]);
}

/// Looks for the longest word through all names at once, which is rare in most of them, and for the others
/// only where that was found.
std::vector<qint64> NameIndex::find(const TypedWords& typed, std::size_t most) const {
    Found found{{}, most};
    if (typed.isEmpty()) {
        found.ranks.front().assign(m_ids.begin(),
                                   m_ids.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_ids.size())));
        return found.all();
    }
    QByteArrayList words;
    for (const QString& word : typed.words())
        words.append(word.toUtf8());
    std::ranges::sort(words, std::ranges::greater(), &QByteArray::size);
    const QByteArray whole = typed.whole().toUtf8();
    const QByteArrayMatcher matcher(words.front());
    std::size_t place = 0;
    for (qsizetype at = matcher.indexIn(m_names, 0); at >= 0; at = matcher.indexIn(m_names, at)) {
        while (place + 1 < m_starts.size() && m_starts[place + 1] <= at)
            ++place;
        const QByteArrayView text = name(place);
        at = m_starts[place] + text.size(); // on with the next name
        const bool all =
            std::ranges::all_of(words, [text](const QByteArray& word) { return text.contains(word); });
        if (!all)
            continue;
        const bool begins = text.startsWith(whole);
        found.add(!begins                       ? MatchRank::Words
                  : text.size() == whole.size() ? MatchRank::Exact
                                                : MatchRank::Beginning,
                  m_ids[place]);
    }
    return found.all();
}

} // namespace tenure::domain
