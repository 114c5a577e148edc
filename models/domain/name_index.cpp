// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/name_index.h"

#include <algorithm>
#include <numeric>

namespace tenure::domain {

namespace {

constexpr std::size_t bucketCount = 0x10000;
constexpr char mark = '\1';

std::size_t bucketOf(char first, char second) {
    return std::size_t(quint8(first)) << 8 | quint8(second);
}

} // namespace

/// One search: what is looked for, and the best that were found.
class NameIndex::Search {
public:
    Search(const NameIndex& index, const TypedWords& typed, std::size_t most)
        : m_index(index), m_whole(typed.whole().toUtf8()), m_most(most) {
        for (const QString& word : typed.words())
            m_words.append(word.toUtf8());
    }

    void run() {
        const auto rarest = std::ranges::min_element(m_words, {}, [this](const QByteArray& word) {
            const Range range = rangeOf(word);
            return range.last - range.first;
        });
        const Range range = rangeOf(*rarest);
        for (std::size_t i = range.first; i < range.last; ++i) {
            const Word& word = m_index.m_words[i];
            if (QByteArrayView(m_index.m_names).sliced(word.at).startsWith(*rarest))
                look(word.place, *rarest);
        }
    }

    /// Words that begin with a sign are found by no bucket.
    void runThroughAll() {
        for (std::size_t place = 0; place < m_index.size(); ++place)
            look(place, {});
    }

    [[nodiscard]] bool hasBuckets() const {
        return std::ranges::any_of(m_words, [](const QByteArray& word) { return word.front() == mark; });
    }

    [[nodiscard]] std::vector<qint64> ids() const {
        std::vector<qint64> ids;
        for (const quint64 found : m_best)
            ids.push_back(m_index.m_ids[quint32(found)]);
        return ids;
    }

private:
    struct Range {
        std::size_t first = 0;
        std::size_t last = 0;
    };

    /// The words that may begin with @p word; all of them if it begins none.
    [[nodiscard]] Range rangeOf(const QByteArray& word) const {
        if (word.front() != mark)
            return {0, m_index.m_words.size()};
        const bool two = word.size() > 2;
        const std::size_t first = bucketOf(word[1], two ? word[2] : '\0');
        return {m_index.m_buckets[first], m_index.m_buckets[first + (two ? 1 : 0x100)]};
    }

    /// @p known is one of the words that the name is known to have.
    void look(std::size_t place, QByteArrayView known) {
        const QByteArrayView text = m_index.name(place);
        const bool begins = text.startsWith(m_whole);
        const MatchRank rank = !begins                         ? MatchRank::Words
                               : text.size() == m_whole.size() ? MatchRank::Exact
                                                               : MatchRank::Beginning;
        const quint64 key = quint64(rank) << 32 | place;
        if (m_best.size() == m_most && (m_most == 0 || key >= m_best.back()))
            return;
        const bool all = std::ranges::all_of(
            m_words, [&](const QByteArray& word) { return word == known || text.contains(word); });
        const auto at = std::ranges::lower_bound(m_best, key);
        if (!all || (at != m_best.end() && *at == key))
            return; // found by another of its words already
        m_best.insert(at, key);
        m_best.resize(std::min(m_best.size(), m_most));
    }

    const NameIndex& m_index;
    QByteArray m_whole;
    QByteArrayList m_words;
    std::size_t m_most;
    std::vector<quint64> m_best; ///< rank and place, ascending
};

void NameIndex::add(qint64 id, QStringView foldedName) {
    m_starts.push_back(static_cast<quint32>(m_names.size()));
    m_ids.push_back(id);
    m_names += markedFolded(foldedName).toUtf8();
    m_names += '\n';
}

/// Sorts the words by their first two bytes, by counting; in a bucket they stay in the order of the names.
void NameIndex::finish() {
    m_names.squeeze();
    m_starts.shrink_to_fit();
    m_ids.shrink_to_fit();
    const char* const bytes = m_names.constData(); // ended by a zero
    const auto eachWord = [this, bytes](auto take) {
        for (quint32 place = 0; place < m_starts.size(); ++place) {
            const qsizetype end = m_starts[place] + name(place).size();
            for (qsizetype at = m_starts[place]; at < end; ++at) {
                if (bytes[at] == mark)
                    take(Word{quint32(at), place}, bucketOf(bytes[at + 1], bytes[at + 2]));
            }
        }
    };
    m_buckets.assign(bucketCount + 1, 0);
    eachWord([this](const Word&, std::size_t bucket) { ++m_buckets[bucket + 1]; });
    std::partial_sum(m_buckets.begin(), m_buckets.end(), m_buckets.begin());
    m_words.resize(m_buckets.back());
    std::vector<quint32> next = m_buckets;
    eachWord([&](const Word& word, std::size_t bucket) { m_words[next[bucket]++] = word; });
}

QByteArrayView NameIndex::name(std::size_t place) const {
    const qsizetype end = place + 1 < m_starts.size() ? qsizetype(m_starts[place + 1]) : m_names.size();
    return QByteArrayView(m_names).sliced(m_starts[place], end - 1 - m_starts[place]);
}

std::vector<qint64> NameIndex::find(const TypedWords& typed, std::size_t most) const {
    if (typed.isEmpty()) {
        const auto end = m_ids.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_ids.size()));
        return {m_ids.begin(), end};
    }
    Search search(*this, typed, most);
    if (search.hasBuckets())
        search.run();
    else
        search.runThroughAll();
    return search.ids();
}

} // namespace tenure::domain
