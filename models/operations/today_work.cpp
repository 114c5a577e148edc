// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/today_work.h"

#include "operations/today_scope.h"
#include "store/contacts.h"
#include "store/tasks.h"
#include "store/work_marks.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace tenure::operations {

using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using domain::Tier;

namespace {

constexpr std::array tiers{Tier::High, Tier::Low, Tier::Tech};
constexpr std::size_t cellsAtOnce = 1'000;

/// What the rows show of an account, in the order in which it is read.
constexpr std::array<QStringView, 6> accountFields{u"name",         u"tier", u"arr",
                                                   u"last_two_way", u"day0", u"created"};

struct AccountRow {
    QString name;
    std::optional<Tier> tier;
    std::optional<qint64> arr;
    store::Cell arrShown;
    std::optional<QDate> lastTwoWay;
    std::optional<QDate> day0;
    std::optional<QDate> created;
};
using AccountRows = std::unordered_map<qint64, AccountRow>;

std::optional<qint64> integerOf(const store::Cell& cell) {
    const auto* value = std::get_if<qint64>(&cell);
    return value != nullptr ? std::optional(*value) : std::nullopt;
}

QString textOf(const store::Cell& cell) {
    const auto* value = std::get_if<QString>(&cell);
    return value != nullptr ? *value : QString();
}

std::optional<QDate> dayOf(const store::Cell& cell) {
    const QDate day = QDate::fromString(textOf(cell), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

AccountRow accountRow(const std::vector<store::Cell>& cells) {
    AccountRow row;
    row.name = textOf(cells.at(1));
    if (const auto tier = integerOf(cells.at(2)))
        row.tier = static_cast<Tier>(*tier);
    row.arr = integerOf(cells.at(3));
    row.lastTwoWay = dayOf(cells.at(4));
    row.day0 = dayOf(cells.at(5));
    row.created = dayOf(cells.at(6));
    row.arrShown = cells.at(7);
    return row;
}

/// Reads what a piece of today's work needs, one after the other; the first error ends it.
class WorkReader {
public:
    WorkReader(store::Book& book, const QueryContext& context, WorkScope scope)
        : m_book(book), m_context(context), m_scope(std::move(scope)) {}

    domain::Result<TodayWork> read() {
        return readMarks()
            .and_then([&] { return readTasks(); })
            .and_then([&] { return readFollowUps(); })
            .and_then([&] { return readGaps(); })
            .map([&] { return std::move(m_work); });
    }

private:
    domain::Result<void> readMarks() {
        return m_book.read([&](store::Connection& connection) {
            for (domain::WorkMark& mark : store::WorkMarks(connection).all())
                m_marks[{mark.account.value, mark.problem}] = std::move(mark);
        });
    }

    [[nodiscard]] bool isMarked(const WorkItem& item) const {
        const auto mark = m_marks.find({item.account.value, item.problem});
        return mark != m_marks.end() && mark->second.occurrence == item.occurrence &&
               (!mark->second.until || *mark->second.until > m_context.today);
    }

    domain::Result<void> readAccounts(std::vector<qint64> ids) {
        std::vector<query::Field> fields;
        fields.reserve(accountFields.size() + 1);
        for (const QStringView key : accountFields)
            fields.push_back(m_context.catalogue.get(key).value());
        fields.push_back(m_context.catalogue.get(u"arr").value());
        fields[2].shownSql.clear(); // of the two one in the book's currency, to sort by
        std::erase_if(ids, [&](qint64 id) { return m_accounts.contains(id); });
        for (std::size_t first = 0; first < ids.size(); first += cellsAtOnce) {
            const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(first);
            const auto end =
                ids.begin() + static_cast<std::ptrdiff_t>(std::min(first + cellsAtOnce, ids.size()));
            const auto rows = accountCells(m_book, fields, {begin, end});
            if (!rows)
                return tl::unexpected(rows.error());
            for (const auto& row : *rows)
                m_accounts.emplace(integerOf(row.at(0)).value_or(0), accountRow(row));
        }
        return {};
    }

    /// Fills in what is shown of the item's account; false if there is none any more.
    bool describe(WorkItem& item) const {
        const auto account = m_accounts.find(item.account.value);
        if (account == m_accounts.end())
            return false;
        item.accountName = account->second.name;
        item.tier = account->second.tier;
        item.arr = account->second.arr;
        item.arrShown = account->second.arrShown;
        return true;
    }

    /// Appends @p items, the stalest first.
    void add(std::vector<WorkItem> items) {
        std::ranges::stable_sort(items, [](const WorkItem& one, const WorkItem& other) {
            const QDate never(9999, 12, 31);
            const QDate due = one.due.value_or(never);
            const QDate otherDue = other.due.value_or(never);
            return due != otherDue ? due < otherDue : one.arr.value_or(-1) > other.arr.value_or(-1);
        });
        std::ranges::move(items, std::back_inserter(m_work.items));
    }

    domain::Result<void> readTasks() {
        std::vector<domain::Task> tasks;
        auto read = m_book.read([&](store::Connection& connection) {
            const store::Tasks all(connection);
            tasks = all.openOn(m_context.today);
            m_work.doneToday = all.countDone(m_context.today);
            m_work.nextDue = all.nextDue(m_context.today);
        });
        if (!read)
            return read;
        std::vector<qint64> ids;
        for (const domain::Task& task : tasks) {
            if (task.account.isValid())
                ids.push_back(task.account.value);
        }
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return readAccounts(std::move(ids))
            .and_then([&] { return OwnTasks::of(m_book, m_context, m_scope); })
            .map([&](const OwnTasks& own) { addTasks(tasks, own); });
    }

    void addTasks(const std::vector<domain::Task>& tasks, const OwnTasks& own) {
        std::vector<WorkItem> items;
        for (const domain::Task& task : tasks) {
            WorkItem item{.kind = WorkKind::Task, .account = task.account, .due = task.due, .task = task};
            if (own.contains(task) && (!task.account.isValid() || describe(item)))
                items.push_back(std::move(item));
        }
        add(std::move(items));
    }

    domain::Result<void> readFollowUps() {
        std::vector<WorkItem> items;
        for (const Tier tier : tiers) {
            const int cadence = m_context.cadenceDays.at(static_cast<std::size_t>(tier));
            const QString text =
                u"tier:%1 -stage:churned,acquisition (last_two_way>%2d or last_two_way:none)"_s
                    .arg(domain::key(tier))
                    .arg(cadence);
            const auto list =
                listAccounts(m_book, m_context, {scopedQuery(m_context, m_scope, text), {}}, Totals::Left);
            if (!list)
                return tl::unexpected(list.error());
            if (auto read = readAccounts(list->ids); !read)
                return read;
            for (const qint64 id : list->ids)
                addFollowUp(items, {id}, cadence);
        }
        add(std::move(items));
        return {};
    }

    void addFollowUp(std::vector<WorkItem>& items, AccountId id, int cadence) const {
        WorkItem item{.kind = WorkKind::FollowUp, .account = id};
        if (!describe(item))
            return;
        const AccountRow& row = m_accounts.at(id.value);
        const QDate today = m_context.today;
        // One that was never spoken to should have been, a cadence after it came.
        const QDate came = std::max(row.day0.value_or(today), row.created.value_or(today));
        item.lastTwoWay = row.lastTwoWay;
        item.cadenceDays = cadence;
        item.due = row.lastTwoWay.value_or(came).addDays(cadence);
        item.problem = u"follow_up"_s;
        item.occurrence = row.lastTwoWay ? row.lastTwoWay->toString(Qt::ISODate) : u"never"_s;
        if (*item.due < today && !isMarked(item))
            items.push_back(std::move(item));
    }

    domain::Result<void> readGaps() {
        const auto served = listAccounts(
            m_book, m_context,
            {scopedQuery(m_context, m_scope, u"tier:high -stage:churned,acquisition"_s), {}}, Totals::Left);
        if (!served)
            return tl::unexpected(served.error());
        const auto gaps = allGaps(m_book);
        if (!gaps)
            return tl::unexpected(gaps.error());
        if (auto read = readAccounts(served->ids); !read)
            return read;
        std::vector<qint64> ids = served->ids;
        std::ranges::sort(ids);
        std::vector<WorkItem> items;
        for (const AccountGaps& account : *gaps) {
            if (std::ranges::binary_search(ids, account.account.value))
                addGaps(items, account);
        }
        (void)std::stable_partition(items.begin(), items.end(),
                                    [](const WorkItem& item) { return domain::isSevere(item.gap->kind); });
        addGapsInOrder(std::move(items));
        return nameContacts();
    }

    void addGaps(std::vector<WorkItem>& items, const AccountGaps& account) const {
        for (const domain::StakeholderGap& gap : account.gaps) {
            WorkItem item{.kind = WorkKind::Gap, .account = account.account, .due = gap.since, .gap = gap};
            item.problem = u"gap."_s + domain::key(gap.kind);
            item.occurrence = QString::number(gap.contact.value) + u' ' +
                              (gap.since ? gap.since->toString(Qt::ISODate) : QString());
            if (!isMarked(item) && describe(item))
                items.push_back(std::move(item));
        }
    }

    /// Severe gaps first, each half the stalest first.
    void addGapsInOrder(std::vector<WorkItem> items) {
        const auto middle = std::ranges::find_if(
            items, [](const WorkItem& item) { return !domain::isSevere(item.gap->kind); });
        std::vector<WorkItem> others(std::make_move_iterator(middle), std::make_move_iterator(items.end()));
        items.erase(middle, items.end());
        add(std::move(items));
        add(std::move(others));
    }

    domain::Result<void> nameContacts() {
        return m_book.read([&](store::Connection& connection) {
            const store::Contacts contacts(connection);
            for (WorkItem& item : m_work.items) {
                if (item.gap && item.gap->contact.isValid())
                    item.contactName = contacts.find(item.gap->contact).value_or(domain::Contact()).name;
            }
        });
    }

    store::Book& m_book;
    const QueryContext& m_context;
    WorkScope m_scope;
    TodayWork m_work;
    std::map<std::pair<qint64, QString>, domain::WorkMark> m_marks;
    AccountRows m_accounts;
};

} // namespace

domain::Result<TodayWork> todayWork(store::Book& book, const QueryContext& context) {
    return workScope(book, context).and_then([&](WorkScope scope) {
        return WorkReader(book, context, std::move(scope)).read();
    });
}

} // namespace tenure::operations
