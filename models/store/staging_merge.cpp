// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text_fold.h"
#include "store/book.h"
#include "store/custom_fields.h"
#include "store/errors.h"
#include "store/people.h"
#include "store/rows.h"
#include "store/staging_private.h"
#include "store/transaction.h"

#include <QHash>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 rowsPerSpan = 5'000;

qint64 idBase(Connection& connection, Table table) {
    return number(connection,
                  u"SELECT COALESCE((SELECT seq FROM sqlite_sequence WHERE name = '%1'), 0)"_s.arg(
                      QLatin1StringView(tableName(table))));
}

/// Owners, authors and assignees whom the book does not know become people.
void addPeople(Transaction& transaction, const StagePlan& plan) {
    Connection& connection = transaction.connection();
    QHash<QString, qint64> added;
    for (std::size_t i = 0; i < plan.spec.references.size(); ++i) {
        const StagedReference& reference = plan.spec.references[i];
        if (reference.to != Table::Person || !plan.has(reference.key))
            continue;
        const QString text = plan.value(reference.key);
        const QString unknown = u"s.r%1 IS NULL AND %2 IS NOT NULL AND s.action IN (0, 1)"_s.arg(i).arg(text);
        const auto texts =
            connection.prepare(u"SELECT DISTINCT %1 FROM stage_row s WHERE %2"_s.arg(text, unknown));
        for (const QString& name : allRows(*texts, [](SQLite::Statement& s) { return columnText(s, 0); })) {
            qint64& id = added[domain::fold(name)];
            if (id == 0) {
                const bool isAddress = name.contains(u'@') && !name.contains(u' ');
                id = People(connection).insert(transaction, {{}, name, isAddress ? name : QString()}).value;
            }
            const auto s = connection.prepare(
                u"UPDATE stage_row AS s SET r%1 = ? WHERE %2 = ? AND %3"_s.arg(i).arg(text, unknown));
            Binder(*s, 1).integer(id).text(name);
            run(*s);
        }
    }
}

/// Custom fields that the file brings.
void addFields(Transaction& transaction, StagePlan& plan) {
    for (StagedColumn& column : plan.columns) {
        if (!column.field || column.field->id.isValid())
            continue;
        CustomFields fields(transaction.connection());
        const std::optional<domain::CustomField> known = fields.byKey(column.field->key);
        column.field->id = known ? known->id : fields.insert(transaction, *column.field);
    }
}

QString insertRowsSql(const StagePlan& plan, const std::vector<Assignment>& all, qint64 base) {
    QString columns = u"INSERT INTO %1 (id, uuid"_s.arg(plan.table());
    QString values = u") SELECT %1 + s.row, COALESCE(%2, s.uuid)"_s.arg(base).arg(plan.value("uuid"));
    for (const Assignment& assignment : all) {
        columns += u", "_s + assignment.column;
        values += u", "_s + assignment.inserted;
    }
    return columns + values +
           u" FROM stage_row s WHERE s.action = 0 AND s.row BETWEEN ? AND ? ORDER BY s.row"_s;
}

QString updateRowsSql(const StagePlan& plan, const std::vector<Assignment>& all) {
    QStringList sets;
    qint64 bits = 0;
    for (const Assignment& assignment : all) {
        if (assignment.updated == u"t."_s + assignment.column)
            continue;
        sets.append(assignment.column + u" = "_s + assignment.updated);
        bits |= changeBit(assignment.position);
    }
    if (sets.isEmpty())
        return {};
    return u"UPDATE %1 AS t SET %2 FROM stage_row s WHERE t.id = s.target AND s.action = 1 AND (s.changed & "
           u"%3) "
           "<> 0 AND s.row BETWEEN ? AND ?"_s.arg(plan.table(), sets.join(", "_L1))
               .arg(bits);
}

class RowMerge {
public:
    RowMerge(Transaction& transaction, const StagePlan& plan) : m_transaction(transaction), m_plan(plan) {
        Connection& connection = transaction.connection();
        m_bases.base = idBase(connection, plan.spec.table);
        m_bases.contractBase = idBase(connection, Table::Contract);
        m_bases.phaseBase = idBase(connection, Table::PricePhase);
        const std::vector<Assignment> all = assignments(plan, u"%1 + p.row"_s.arg(m_bases.base));
        m_insert = connection.prepare(insertRowsSql(plan, all, m_bases.base));
        if (const QString sql = updateRowsSql(plan, all); !sql.isEmpty())
            m_update = connection.prepare(sql);
    }

    void merge(qint64 from, qint64 to) {
        MergeSpan span = m_bases;
        span.from = from;
        span.to = to;
        runSpan(*m_insert, span);
        if (m_update)
            runSpan(*m_update, span);
        if (m_plan.kind == domain::ImportKind::Accounts) {
            mergeTags(m_transaction, m_plan, span);
            mergeCustomValues(m_transaction, m_plan, span);
            if (m_plan.carriesContract())
                insertTerms(m_transaction, m_plan, span);
        }
    }
    [[nodiscard]] qint64 base() const { return m_bases.base; }

private:
    void runSpan(SQLite::Statement& s, const MergeSpan& span) {
        bindInt(s, 1, span.from);
        bindInt(s, 2, span.to);
        run(s);
        m_transaction.wrote();
    }

    Transaction& m_transaction;
    const StagePlan& m_plan;
    MergeSpan m_bases;
    std::unique_ptr<SQLite::Statement> m_insert;
    std::unique_ptr<SQLite::Statement> m_update;
};

} // namespace

void mergeRows(Transaction& transaction, const StagePlan& staged, const MergeProgress& progress) {
    Connection& connection = transaction.connection();
    connection.execute("PRAGMA defer_foreign_keys=ON"); // a parent may come after its child
    StagePlan plan = staged;
    addPeople(transaction, plan);
    addFields(transaction, plan);
    const qint64 last = number(connection, u"SELECT COALESCE(max(row), 0) FROM stage_row"_s);
    RowMerge rows(transaction, plan);
    for (qint64 from = 1; from <= last; from += rowsPerSpan) {
        rows.merge(from, std::min(last, from + rowsPerSpan - 1));
        if (progress)
            progress(std::min(last, from + rowsPerSpan - 1), last);
    }
    if (plan.carriesContract() || plan.kind == domain::ImportKind::Contracts)
        mergeTerms(transaction, plan, rows.base());
}

domain::Result<Commit> Staging::merge(TransactionInfo info, const MergeProgress& progress,
                                      std::function<bool()> cancelled) {
    return guarded([&] {
        d->commit();
        info.cancelled = std::move(cancelled);
        std::optional<domain::Result<Written<void>>> written;
        d->scratch.whileAttached(d->book, [&] {
            written = d->book.writeAndWait(info, [&](Transaction& transaction) {
                Connection& connection = transaction.connection();
                const qint64 mark = number(
                    connection,
                    u"SELECT COALESCE(max(id), 0) FROM log_tx WHERE id < %1"_s.arg(transaction.id().value));
                if (mark != d->logMark)
                    compareWithBook(connection, d->plan);
                mergeRows(transaction, d->plan, progress);
            });
        });
        if (!*written)
            throw StoreError(written->error());
        return (*written)->commit;
    });
}

} // namespace tenure::store
