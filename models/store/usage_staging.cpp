// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/usage_staging.h"

#include "domain/text_fold.h"
#include "store/account_lookup.h"
#include "store/book.h"
#include "store/errors.h"
#include "store/metrics.h"
#include "store/rows.h"
#include "store/scratch.h"
#include "store/usage.h"

#include <QHash>

#include <sqlite3.h>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype cachedAccounts = 200'000;
constexpr qint64 pointsPerReport = 20'000;

struct Key {
    qint64 account = 0;
    int metric = -1;
    qint64 day = 0;
    auto operator<=>(const Key&) const = default;
};

} // namespace

struct UsageStaging::Private {
    explicit Private(Book& theBook) : book(theBook), scratch(theBook) {
        Connection& connection = scratch.connection();
        connection.execute(
            "CREATE TABLE stage_point (account INTEGER, metric INTEGER, day INTEGER, value REAL);"
            "CREATE TABLE stage_fault (row INTEGER NOT NULL, column INTEGER NOT NULL, value TEXT "
            "NOT NULL, reason TEXT NOT NULL);"
            "BEGIN");
        static constexpr char sql[] = "INSERT INTO stage_point VALUES (?, ?, ?, ?)";
        sqlite3_prepare_v2(connection.database().getHandle(), sql, sizeof sql, &insert, nullptr);
        for (const domain::Metric& metric : Metrics(connection).all()) {
            byName.insert(metric.key.toUtf8(), static_cast<int>(metrics.size()));
            byName.insert(metric.label.toUtf8(), static_cast<int>(metrics.size()));
            metrics.push_back(metric);
        }
    }
    ~Private() { sqlite3_finalize(insert); }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    [[nodiscard]] const char* order() const {
        return sorted ? "" : " ORDER BY account, metric, day, p.rowid";
    }

    Book& book;
    Scratch scratch;
    sqlite3_stmt* insert = nullptr;
    QHash<QByteArray, qint64> accounts;
    std::vector<domain::Metric> metrics; ///< of the book by id, then new ones
    QHash<QByteArray, int> byName;
    Key last;
    bool sorted = true; ///< ascending without repetition
    bool open = true;
    qint64 points = 0;
};

QString metricKey(const QString& name) {
    QString key;
    for (const QChar c : domain::fold(name)) {
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    while (key.endsWith(u'_'))
        key.chop(1);
    if (key.isEmpty() || key.front().isDigit())
        key.prepend(u"m_"_s);
    return key.left(40);
}

UsageStaging::UsageStaging(Book& book) : d(std::make_unique<Private>(book)) {}

UsageStaging::~UsageStaging() = default;

qint64 UsageStaging::account(QByteArrayView text) {
    const QByteArray key = QByteArray::fromRawData(text.data(), text.size());
    if (const auto known = d->accounts.constFind(key); known != d->accounts.constEnd())
        return *known;
    if (d->accounts.size() >= cachedAccounts)
        d->accounts.clear();
    const qint64 id = accountByText(d->scratch.connection(), QString::fromUtf8(text));
    d->accounts.insert(text.toByteArray(), id);
    return id;
}

qint64 UsageStaging::accountByUuid(const QByteArray& uuid) {
    if (const auto known = d->accounts.constFind(uuid); known != d->accounts.constEnd())
        return *known;
    SQLite::Statement& s = d->scratch.connection().statement("SELECT id FROM account WHERE uuid = ?");
    bindBlob(s, 1, uuid);
    const auto id = firstRow(s, [](SQLite::Statement& row) { return columnInt(row, 0); });
    d->accounts.insert(uuid, id.value_or(0));
    return id.value_or(0);
}

int UsageStaging::metric(QByteArrayView name) {
    const QByteArray raw = QByteArray::fromRawData(name.data(), name.size());
    if (const auto known = d->byName.constFind(raw); known != d->byName.constEnd())
        return *known;
    const QString label = QString::fromUtf8(name).simplified();
    const QString key = metricKey(label);
    const auto same = d->byName.constFind(key.toUtf8());
    int index = same == d->byName.constEnd() ? static_cast<int>(d->metrics.size()) : *same;
    if (same == d->byName.constEnd()) {
        d->metrics.push_back({{}, key, label, {}, domain::MetricAggregate::Sum});
        d->byName.insert(key.toUtf8(), index);
    }
    d->byName.insert(name.toByteArray(), index);
    return index;
}

void UsageStaging::add(qint64 account, int metric, qint64 day, double value) {
    const Key key{account, metric, day};
    d->sorted = d->sorted && d->last < key;
    d->last = key;
    ++d->points;
    sqlite3_bind_int64(d->insert, 1, account);
    sqlite3_bind_int(d->insert, 2, metric);
    sqlite3_bind_int64(d->insert, 3, day);
    sqlite3_bind_double(d->insert, 4, value);
    const int code = sqlite3_step(d->insert);
    sqlite3_reset(d->insert);
    if (code != SQLITE_DONE)
        throw SQLite::Exception(d->scratch.connection().database().getHandle(), code);
}

void UsageStaging::fault(const StagedFault& fault) {
    SQLite::Statement& s = d->scratch.connection().statement(
        "INSERT INTO stage_fault (row, column, value, reason) VALUES (?, ?, ?, ?)");
    Binder(s, 1).integer(fault.row).integer(fault.fileColumn).text(fault.value).text(fault.reason);
    run(s);
}

void UsageStaging::finish() {
    if (d->open)
        d->scratch.connection().execute("COMMIT");
    d->open = false;
}

void UsageStaging::interruptWhen(std::function<bool()> cancelled) {
    d->scratch.connection().interruptWhen(std::move(cancelled));
}

UsageStaging::Counts UsageStaging::compare() {
    Connection& connection = d->scratch.connection();
    Counts counts{d->points, d->points, 0, 0};
    if (connection.database().execAndGet("SELECT EXISTS (SELECT 1 FROM usage)").getInt() == 0)
        return counts;
    connection.execute("CREATE TABLE IF NOT EXISTS stage_metric (number INTEGER PRIMARY KEY, id INTEGER);"
                       "DELETE FROM stage_metric");
    for (std::size_t i = 0; i < d->metrics.size(); ++i) {
        SQLite::Statement& s = connection.statement("INSERT INTO stage_metric VALUES (?, ?)");
        Binder(s, 1).integer(static_cast<qint64>(i)).integer(d->metrics[i].id.value);
        run(s);
    }
    SQLite::Statement& s = connection.statement("SELECT total(u.value IS NULL), total(u.value IS NOT NULL "
                                                "AND u.value <> p.value), total(u.value = p.value) "
                                                "FROM stage_point p JOIN stage_metric m ON m.number = "
                                                "p.metric LEFT JOIN usage u ON u.account_id = p.account "
                                                "AND u.metric_id = m.id AND u.day = p.day");
    if (step(s)) {
        counts.created = columnInt(s, 0);
        counts.changed = columnInt(s, 1);
        counts.unchanged = columnInt(s, 2);
    }
    s.reset();
    return counts;
}

qint64 UsageStaging::errorRows() const {
    return d->scratch.connection()
        .database()
        .execAndGet("SELECT count(DISTINCT row) FROM stage_fault")
        .getInt64();
}

std::vector<StagedFault> UsageStaging::faults(qint64 offset, qint64 limit) const {
    SQLite::Statement& s = d->scratch.connection().statement(
        "SELECT row, column, value, reason FROM stage_fault ORDER BY row, column LIMIT ?2 OFFSET ?1");
    Binder(s, 1).integer(offset).integer(limit);
    return allRows(s, [](SQLite::Statement& row) {
        return StagedFault{columnInt(row, 0), static_cast<int>(columnInt(row, 1)), columnText(row, 2),
                           columnText(row, 3)};
    });
}

std::map<QString, qint64> UsageStaging::faultsByReason() const {
    SQLite::Statement& s = d->scratch.connection().statement(
        "SELECT reason, count(*) FROM stage_fault GROUP BY reason ORDER BY 2 DESC LIMIT 100");
    std::map<QString, qint64> counts;
    while (step(s))
        counts.insert_or_assign(columnText(s, 0), columnInt(s, 1));
    s.reset();
    return counts;
}

void UsageStaging::eachErrorRow(const std::function<void(qint64, const QString&)>& visit) const {
    SQLite::Statement s(d->scratch.connection().database(),
                        "SELECT row, group_concat(reason, '; ') FROM stage_fault GROUP BY row ORDER BY row");
    while (step(s))
        visit(columnInt(s, 0), columnText(s, 1));
}

QStringList UsageStaging::newMetrics() const {
    QStringList labels;
    for (const domain::Metric& metric : d->metrics) {
        if (!metric.id.isValid())
            labels.append(metric.label);
    }
    return labels;
}

domain::Result<Commit> UsageStaging::merge(TransactionInfo info, const QString& source,
                                           const MergeProgress& progress, std::function<bool()> cancelled) {
    return guarded([&] {
        finish();
        info.cancelled = std::move(cancelled);
        std::optional<domain::Result<Written<void>>> written;
        d->scratch.whileAttached(d->book, [&] {
            written = d->book.writeAndWait(info, [&](Transaction& transaction) {
                Connection& connection = transaction.connection();
                std::vector<domain::MetricId> ids;
                for (const domain::Metric& metric : d->metrics) {
                    ids.push_back(metric.id.isValid() ? metric.id
                                                      : Metrics(connection).insert(transaction, metric));
                }
                UsageBatch batch(transaction, source, info.label);
                SQLite::Statement points(
                    connection.database(),
                    std::string("SELECT account, metric, day, value FROM stage_point p") + d->order());
                qint64 done = 0;
                while (step(points)) {
                    batch.add({columnId<domain::AccountId>(points, 0),
                               ids[static_cast<std::size_t>(columnInt(points, 1))],
                               QDate::fromJulianDay(columnInt(points, 2)), points.getColumn(3).getDouble()});
                    if (++done % pointsPerReport == 0 && progress)
                        progress(done, d->points);
                }
                batch.finish();
            });
        });
        if (!*written)
            throw StoreError(written->error());
        return (*written)->commit;
    });
}

} // namespace tenure::store
