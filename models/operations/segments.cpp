// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/segments.h"

#include "domain/text_fold.h"
#include "operations/refusal.h"
#include "query/parser.h"
#include "query/printer.h"
#include "store/book.h"
#include "store/segments.h"

#include <algorithm>

namespace tenure::operations {

using domain::Segment;
using domain::SegmentId;
using store::Segments;
using store::Transaction;

namespace {

/// That @p name can be the name of @p id, which may be a new one.
void checkName(const Segments& segments, const QString& name, SegmentId id) {
    if (name.isEmpty())
        refuse(told(QT_TRANSLATE_NOOP("operations", "A segment needs a name.")));
    const QString folded = domain::fold(name);
    for (const Segment& other : segments.all()) {
        if (other.id != id && domain::fold(other.name) == folded)
            refuse(
                told(QT_TRANSLATE_NOOP("operations", "There is a segment “%1” already; choose another name."))
                    .arg(other.name));
    }
}

Segment existing(const Segments& segments, SegmentId id) {
    const std::optional<Segment> segment = segments.find(id);
    if (!segment)
        refuse(told(QT_TRANSLATE_NOOP("operations", "This segment is not there any more.")));
    return *segment;
}

std::vector<qint64> sortedIds(AccountList list) {
    std::ranges::sort(list.ids);
    return std::move(list.ids);
}

qint64 countMissing(const std::vector<qint64>& from, const std::vector<qint64>& in) {
    std::vector<qint64> missing;
    std::ranges::set_difference(from, in, std::back_inserter(missing));
    return static_cast<qint64>(missing.size());
}

} // namespace

domain::Result<std::vector<Segment>> segments(store::Book& book) {
    return book.read([](store::Connection& connection) { return Segments(connection).all(); });
}

std::vector<SegmentCount> countSegments(store::Book& book, const QueryContext& context,
                                        const std::vector<Segment>& segments) {
    std::vector<SegmentCount> counts;
    for (const Segment& segment : segments) {
        SegmentCount count{.segment = segment.id, .accounts = {}, .problem = {}};
        const auto query = query::parse(segment.query, context.catalogue);
        if (!query) {
            count.problem = query.error().text;
        } else if (const auto accounts = countAccounts(book, context, *query)) {
            count.accounts = *accounts;
        } else {
            count.problem = accounts.error().text;
        }
        counts.push_back(std::move(count));
    }
    return counts;
}

domain::Result<SegmentEffect> segmentEffect(store::Book& book, const QueryContext& context,
                                            const query::Query& before, const query::Query& after) {
    // Not by a query: what is unknown matches neither a query nor its opposite.
    const auto list = [&](const query::Query& query) {
        return listAccounts(book, context, {.query = query, .groupBy = {}}, Totals::Left).map(sortedIds);
    };
    return list(before).and_then([&](const std::vector<qint64>& old) {
        return list(after).map([&](const std::vector<qint64>& now) {
            return SegmentEffect{.before = static_cast<qint64>(old.size()),
                                 .enter = countMissing(now, old),
                                 .leave = countMissing(old, now)};
        });
    });
}

Edited<SegmentId> addSegment(store::Book& book, QString name, const query::Query& query) {
    name = name.trimmed();
    const QString label = told(QT_TRANSLATE_NOOP("operations", "Add segment %1")).arg(name);
    return book.write({.label = label}, [name, text = query::print(query)](Transaction& transaction) {
        Segments segments(transaction.connection());
        checkName(segments, name, {});
        const std::vector<Segment> all = segments.all();
        const int last = all.empty() ? 0 : all.back().position;
        return segments.insert(transaction, {.id = {}, .name = name, .query = text, .position = last + 1});
    });
}

Edited<bool> renameSegment(store::Book& book, SegmentId id, QString name) {
    name = name.trimmed();
    const QString label = told(QT_TRANSLATE_NOOP("operations", "Rename segment to %1")).arg(name);
    return book.write({.label = label}, [id, name](Transaction& transaction) {
        Segments segments(transaction.connection());
        checkName(segments, name, id);
        Segment segment = existing(segments, id);
        segment.name = name;
        return segments.update(transaction, segment);
    });
}

Edited<bool> setSegmentQuery(store::Book& book, SegmentId id, const query::Query& query) {
    return book.write({.label = told(QT_TRANSLATE_NOOP("operations", "Change the query of a segment"))},
                      [id, text = query::print(query)](Transaction& transaction) {
                          Segments segments(transaction.connection());
                          Segment segment = existing(segments, id);
                          segment.query = text;
                          return segments.update(transaction, segment);
                      });
}

Edited<bool> moveSegment(store::Book& book, SegmentId id, int place) {
    return book.write({.label = told(QT_TRANSLATE_NOOP("operations", "Order segments"))},
                      [id, place](Transaction& transaction) {
                          Segments segments(transaction.connection());
                          const Segment moved = existing(segments, id);
                          std::vector<Segment> order = segments.all();
                          std::erase(order, moved);
                          const auto last = static_cast<std::ptrdiff_t>(order.size());
                          order.insert(order.begin() + std::clamp<std::ptrdiff_t>(place, 0, last), moved);
                          bool changed = false;
                          for (std::size_t i = 0; i < order.size(); ++i) {
                              order[i].position = static_cast<int>(i) + 1;
                              changed = segments.update(transaction, order[i]) || changed;
                          }
                          return changed;
                      });
}

Edited<bool> removeSegment(store::Book& book, SegmentId id) {
    return book.write({.label = told(QT_TRANSLATE_NOOP("operations", "Delete segment"))},
                      [id](Transaction& transaction) {
                          Segments segments(transaction.connection());
                          if (!segments.find(id))
                              return false;
                          segments.remove(transaction, id);
                          return true;
                      });
}

} // namespace tenure::operations
