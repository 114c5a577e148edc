// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/metrics.h"
#include "store/usage.h"
#include "tests/support/temporary_book.h"
#include "tests/support/test_data.h"

#include <QRandomGenerator>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <random>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using domain::MetricId;
using domain::UsagePoint;
using store::Connection;
using store::Transaction;
using store::Usage;
using store::UsageBatch;
using test::TemporaryBook;

namespace {

const QDate firstDay(2026, 1, 1);

MetricId addMetric(TemporaryBook& book, const QString& key) {
    return book.write([&](Transaction& t) {
        return store::Metrics(t.connection()).insert(t, {.id = {}, .key = key, .label = key, .unit = {}});
    });
}

/// The batch's number; 0 if it brought nothing new.
qint64 addBatch(TemporaryBook& book, const std::vector<UsagePoint>& points) {
    return book.write([&](Transaction& t) {
        UsageBatch batch(t, u"product"_s, u"File"_s);
        for (const UsagePoint& point : points)
            batch.add(point);
        batch.finish();
        return t.usageBatch();
    });
}

/// "total/accounts" by day of one metric, as the rollup has them and as the points add up to.
std::pair<QString, QString> totals(TemporaryBook& book) {
    return book.read([](Connection& c) {
        const auto read = [&c](const QString& sql) {
            QString text;
            const auto s = c.prepare(sql);
            while (s->executeStep())
                text += QString::fromUtf8(s->getColumn(0).getText()) + u' ';
            return text;
        };
        return std::pair(
            read(
                u"SELECT metric_id||':'||day||':'||total||':'||accounts FROM usage_total ORDER BY metric_id, day"_s),
            read(u"SELECT metric_id||':'||day||':'||SUM(value)||':'||COUNT(*) FROM usage GROUP BY metric_id, "
                 u"day "
                 "ORDER BY metric_id, day"_s));
    });
}

/// The plain idea of layers: for each key what each batch says; the highest batch that is not undone counts.
struct Model {
    using Key = std::tuple<qint64, qint64, qint64>; // account, metric, Julian day
    std::map<Key, std::map<qint64, double>> layers;
    std::map<qint64, bool> undone;

    [[nodiscard]] std::optional<double> value(const Key& key) const {
        const auto found = layers.find(key);
        if (found == layers.end())
            return std::nullopt;
        for (auto layer = found->second.rbegin(); layer != found->second.rend(); ++layer) {
            if (!undone.at(layer->first))
                return layer->second;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::map<Key, double> values() const {
        std::map<Key, double> all;
        for (const auto& [key, layer] : layers) {
            if (const auto top = value(key))
                all[key] = *top;
        }
        return all;
    }
};

std::map<Model::Key, double> storedValues(TemporaryBook& book, int accounts) {
    return book.read([accounts](Connection& c) {
        std::map<Model::Key, double> all;
        for (int account = 1; account <= accounts; ++account) {
            for (const UsagePoint& point : Usage(c).ofAccount({account}))
                all[{account, point.metric.value, point.day.toJulianDay()}] = point.value;
        }
        return all;
    });
}

} // namespace

class UsageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointsReadBackByDay();
    void theSameFileAgainChangesNothing();
    void theLastOfSeveralPointsForOneDayCounts();
    void undoingABatchShowsWhatItHadOverwritten();
    void aDayWithoutPointsCanBeReported();
    void batchesUndoneAndRedoneInAnyOrderLeaveTheHighestOnTop();
};

void UsageTest::pointsReadBackByDay() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const AccountId id = book.account(u"A"_s).add();
    const MetricId logins = addMetric(book, u"logins"_s);
    const std::vector<UsagePoint> points{{id, logins, firstDay, 2}, {id, logins, firstDay.addDays(1), 0.5}};
    addBatch(book, {points[1], points[0]});
    QCOMPARE(book.read([&](Connection& c) { return Usage(c).ofAccount(id); }), points);
    QCOMPARE(book.read([&](Connection& c) { return Usage(c).lastReported(logins); }),
             std::optional(firstDay.addDays(1)));
    const auto batches = book.read([](Connection& c) { return Usage(c).batches(); });
    QCOMPARE(batches.size(), std::size_t(1));
    QCOMPARE(batches.front().source, u"product"_s);
    QCOMPARE(batches.front().importedAt, book->clock().now());
}

void UsageTest::theSameFileAgainChangesNothing() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const MetricId logins = addMetric(book, u"logins"_s);
    const std::vector<UsagePoint> points{{{1}, logins, firstDay, 2}, {{2}, logins, firstDay, 3}};
    addBatch(book, points);
    const auto again = book->writeAndWait({.label = u"Again"_s}, [&](Transaction& t) {
        UsageBatch batch(t, u"product"_s, u"File"_s);
        for (const UsagePoint& point : points)
            batch.add(point);
        batch.finish();
        QCOMPARE(batch.inserted(), 0);
        QCOMPARE(batch.changed(), 0);
        QCOMPARE(batch.unchanged(), 2);
    });
    QVERIFY(again);
    QVERIFY(!again->commit.id.isValid());
    QCOMPARE(book.read([](Connection& c) { return Usage(c).batches().size(); }), std::size_t(1));
    QCOMPARE(totals(book).first, totals(book).second);
}

void UsageTest::theLastOfSeveralPointsForOneDayCounts() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const MetricId logins = addMetric(book, u"logins"_s);
    addBatch(book, {{{1}, logins, firstDay, 2}, {{1}, logins, firstDay, 7}});
    QCOMPARE(book.read([](Connection& c) { return Usage(c).ofAccount({1}).front().value; }), 7.0);
    book.undo();
    QVERIFY(book.read([](Connection& c) { return Usage(c).ofAccount({1}).empty(); }));
    QCOMPARE(totals(book).first, QString());
}

void UsageTest::undoingABatchShowsWhatItHadOverwritten() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const MetricId logins = addMetric(book, u"logins"_s);
    const auto value = [&] {
        return book.read([](Connection& c) { return Usage(c).ofAccount({1}).front().value; });
    };
    addBatch(book, {{{1}, logins, firstDay, 2}});
    addBatch(book, {{{1}, logins, firstDay, 5}});
    QCOMPARE(value(), 5.0);
    book.undo();
    QCOMPARE(value(), 2.0);
    book.reopen();
    book.redo();
    QCOMPARE(value(), 5.0);
    QCOMPARE(totals(book).first, totals(book).second);
}

void UsageTest::aDayWithoutPointsCanBeReported() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const MetricId logins = addMetric(book, u"logins"_s);
    book.write([&](Transaction& t) {
        UsageBatch batch(t, u"product"_s, u"Quiet day"_s);
        batch.report(logins, firstDay);
        batch.finish();
    });
    QCOMPARE(book.read([&](Connection& c) { return Usage(c).lastReported(logins); }),
             std::optional(firstDay));
}

void UsageTest::batchesUndoneAndRedoneInAnyOrderLeaveTheHighestOnTop() {
    const unsigned seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const auto below = [&random](unsigned bound) { return static_cast<int>(random() % bound); };
    TemporaryBook book{TemporaryBook::Plain{}};
    const MetricId logins = addMetric(book, u"logins"_s);
    constexpr int accounts = 4;
    Model model;
    for (int step = 0; step < 120 * test::effort(); ++step) {
        if (model.undone.empty() || (below(3) == 0 && model.undone.size() < 12)) {
            std::vector<UsagePoint> points;
            for (int i = below(8); i >= 0; --i)
                points.push_back(
                    {{1 + below(accounts)}, logins, firstDay.addDays(below(3)), double(below(4))});
            const qint64 batch = addBatch(book, points);
            if (batch == 0)
                continue;
            model.undone[batch] = false;
            for (const UsagePoint& point : points) {
                const Model::Key key{point.account.value, logins.value, point.day.toJulianDay()};
                if (model.value(key) != point.value)
                    model.layers[key][batch] = point.value;
            }
        } else {
            auto batch = model.undone.begin();
            std::advance(batch, below(static_cast<unsigned>(model.undone.size())));
            const bool undo = !batch->second;
            const bool done = book.write([&](Transaction& t) {
                t.setUsageBatch(batch->first);
                Usage usage(t.connection());
                return undo ? usage.undoBatch(t, batch->first) : usage.redoBatch(t, batch->first);
            });
            QVERIFY(done);
            batch->second = undo;
        }
        QVERIFY2(storedValues(book, accounts) == model.values(),
                 qPrintable(u"seed %1, step %2"_s.arg(seed).arg(step)));
        const auto [kept, sums] = totals(book);
        QCOMPARE(kept, sums);
    }
}

QTEST_GUILESS_MAIN(UsageTest)
#include "tst_usage.moc"
