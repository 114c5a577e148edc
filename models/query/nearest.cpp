// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace tenure::query {

namespace {

constexpr qsizetype longestWord = 64; ///< longer words get no suggestion: they are no slips

QString onlyOneThatBeginsWith(QStringView word, const QStringList& candidates) {
    QString found;
    for (const QString& candidate : candidates) {
        if (!candidate.startsWith(word, Qt::CaseInsensitive))
            continue;
        if (!found.isEmpty())
            return {};
        found = candidate;
    }
    return found;
}

} // namespace

int editDistance(QStringView a, QStringView b) {
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> beforePrevious(columns);
    std::vector<int> previous(columns);
    std::vector<int> current(columns);
    std::iota(previous.begin(), previous.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int change = previous[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[at] = std::min({previous[at] + 1, current[at - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[at] = std::min(current[at], beforePrevious[at - 2] + 1);
        }
        std::swap(beforePrevious, previous);
        std::swap(previous, current);
    }
    return previous.back();
}

QString nearest(QStringView word, const QStringList& candidates) {
    if (word.isEmpty() || word.size() > longestWord)
        return {};
    const QString lower = word.toString().toLower();
    int best = word.size() <= 4 ? 1 : 2;
    QString result;
    for (const QString& candidate : candidates) {
        const int distance = editDistance(lower, candidate.toLower());
        if (distance < best || (distance == best && result.isEmpty())) {
            best = distance;
            result = candidate;
        }
    }
    return result.isEmpty() && word.size() >= 3 ? onlyOneThatBeginsWith(word, candidates) : result;
}

} // namespace tenure::query
